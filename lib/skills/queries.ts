import "server-only";
import { FORMER_MENTOR } from "@/lib/accounts/former";
import type { Viewer } from "@/lib/auth/viewer";
import { prisma } from "@/lib/db";
import { latestOf } from "@/lib/skills/levels";
import { about } from "@/lib/skills/policy";

export type LatestRating = Awaited<ReturnType<typeof listLatestRatings>>[number];

/** The latest rating of each skill by each rater: the viewer's own and their mentors', former ones among them. */
export async function listLatestRatings(viewer: Viewer) {
  const ratings = await prisma.skillRating.findMany({
    where: about(viewer),
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: {
      id: true,
      ownerId: true,
      skillKey: true,
      level: true,
      createdAt: true,
      raterId: true,
      rater: { select: { name: true } },
    },
  });
  return latestOf(ratings).map(named);
}

export type Rating = Awaited<ReturnType<typeof listRatings>>[number];

/** All that was ever said about the viewer's skills, by themselves and by their mentors, newest first. */
export async function listRatings(viewer: Viewer) {
  const ratings = await prisma.skillRating.findMany({
    where: about(viewer),
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
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
  return ratings.map(named);
}

const named = <Rating extends { rater: { name: string } | null }>(rating: Rating) => ({
  ...rating,
  rater: rating.rater ?? FORMER_MENTOR,
});
