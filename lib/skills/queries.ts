import "server-only";
import type { Viewer } from "@/lib/auth/viewer";
import { prisma } from "@/lib/db";
import { about } from "@/lib/skills/policy";

export type LatestRating = Awaited<ReturnType<typeof listLatestRatings>>[number];

/** The latest rating of each skill by each rater: the viewer's own and their mentors'. */
export const listLatestRatings = (viewer: Viewer) =>
  prisma.skillRating.findMany({
    where: about(viewer),
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    distinct: ["skillKey", "raterId"],
    select: {
      ownerId: true,
      skillKey: true,
      level: true,
      createdAt: true,
      raterId: true,
      rater: { select: { name: true } },
    },
  });

export type Rating = Awaited<ReturnType<typeof listRatings>>[number];

/** All that was ever said about the viewer's skills, by themselves and by their mentors, oldest first. */
export const listRatings = (viewer: Viewer) =>
  prisma.skillRating.findMany({
    where: about(viewer),
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: {
      id: true,
      skillKey: true,
      level: true,
      confidence: true,
      proof: true,
      reason: true,
      createdAt: true,
      raterId: true,
      rater: { select: { name: true } },
    },
  });
