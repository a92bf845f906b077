import "server-only";
import { v7 as uuid } from "uuid";
import { record } from "@/lib/audit/mutations";
import type { Viewer } from "@/lib/auth/viewer";
import { onBehalfOf, type Transaction } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { claimForm } from "@/lib/limits/mutations";
import type { RatingsInput } from "@/lib/skills/schema";

/** The viewer says where they stand. Only what changed becomes a new rating; nothing is overwritten. */
export const rateSkills = (viewer: Viewer, input: RatingsInput) =>
  onBehalfOf(viewer, (tx) => keepRatings(tx, viewer, viewer, input, "rateSkills"));

/** Writes ratings of `owner` by `viewer`. Who may rate whom is decided by the mutation that calls this. */
export async function keepRatings(
  tx: Transaction,
  viewer: Viewer,
  owner: { id: string; roadmapVersion: number },
  input: RatingsInput,
  verb: string,
) {
  const claimed = { ...input, ownerId: owner.id };
  if (await claimForm(tx, viewer, claimed, uuid())) return;
  // One rater's forms one after the other: of two at once the second finds what the first has said.
  await tx.$queryRaw`SELECT 1 FROM "User" WHERE "id" = ${viewer.id}::uuid FOR NO KEY UPDATE`;
  const said = Object.entries(input.level);
  const skills = await tx.skill.count({
    where: { roadmapVersion: owner.roadmapVersion, key: { in: said.map(([key]) => key) } },
  });
  if (skills !== said.length)
    throw new Refusal("One of these skills is not on the roadmap. Reload the page.");

  const latest = await tx.skillRating.findMany({
    where: { ownerId: owner.id, raterId: viewer.id },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    distinct: ["skillKey"],
    select: { skillKey: true, level: true },
  });
  const before = new Map(latest.map(({ skillKey, level }) => [skillKey, level]));
  const changed = said.filter(([key, level]) => before.get(key) !== level);
  if (changed.length === 0) return;

  await tx.skillRating.createMany({
    data: changed.map(([skillKey, level]) => ({
      ownerId: owner.id,
      raterId: viewer.id,
      roadmapVersion: owner.roadmapVersion,
      skillKey,
      level,
    })),
  });
  await record(tx, {
    actorId: viewer.id,
    verb,
    subject: "User",
    subjectId: owner.id,
    fields: changed.map(([key]) => key),
  });
}
