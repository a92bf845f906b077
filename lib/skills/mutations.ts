import "server-only";
import { v7 as uuid } from "uuid";
import { record } from "@/lib/audit/mutations";
import type { Viewer } from "@/lib/auth/viewer";
import { onBehalfOf, type Transaction } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { claimForm } from "@/lib/limits/mutations";
import type { ClaimsInput } from "@/lib/skills/schema";

/** The viewer says where they stand. Only what changed becomes a new rating; nothing is overwritten. */
export const rateSkills = (viewer: Viewer, input: ClaimsInput) =>
  onBehalfOf(viewer, (tx) => keepRatings(tx, viewer, viewer, input, "rateSkills"));

/** Writes ratings of `owner` by `viewer`. Who may rate whom is decided by the mutation that calls this. */
export async function keepRatings(
  tx: Transaction,
  viewer: Viewer,
  owner: { id: string; roadmapVersion: number },
  input: ClaimsInput,
  verb: string,
) {
  const claimed = { ...input, ownerId: owner.id };
  if (await claimForm(tx, viewer, claimed, uuid())) return;
  // One rater's forms one after the other: of two at once the second finds what the first has said.
  await tx.$queryRaw`SELECT 1 FROM "User" WHERE "id" = ${viewer.id}::uuid FOR NO KEY UPDATE`;
  const { roadmapVersion } = owner;
  if (input.roadmapVersion !== roadmapVersion)
    throw new Refusal("The roadmap has changed since you opened this page. Reload it and choose again.");
  const skills = await tx.skill.findMany({
    where: { roadmapVersion, key: { in: Object.keys(input.level) } },
    select: { key: true, name: true },
  });
  if (skills.length !== Object.keys(input.level).length)
    throw new Refusal("One of these skills is not on the roadmap. Reload the page.");

  const latest = await tx.skillRating.findMany({
    where: { ownerId: owner.id, raterId: viewer.id },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    distinct: ["skillKey"],
    select: { skillKey: true, level: true, confidence: true, proof: true },
  });
  const said = skills.flatMap(({ key, name }) => {
    const before = latest.find(({ skillKey }) => skillKey === key);
    const rating = ratingIn(input, key);
    const { level, reason } = rating;
    if (before && owner.id === viewer.id && Math.abs(level - before.level) > 1 && !reason)
      throw new Refusal(`${name} moves from ${before.level} to ${level}. Say in a sentence why.`);
    return isNew(rating, before) ? [{ ...rating, reason: before?.level === level ? null : reason }] : [];
  });
  if (said.length === 0) return;

  await tx.skillRating.createMany({
    data: said.map((rating) => ({
      ownerId: owner.id,
      raterId: viewer.id,
      roadmapVersion,
      ...rating,
      confidence: rating.confidence ?? null,
      proof: rating.proof ?? null,
    })),
  });
  await record(tx, {
    actorId: viewer.id,
    verb,
    subject: "User",
    subjectId: owner.id,
    fields: said.map(({ skillKey }) => skillKey),
  });
}

/** The areas in which these ratings say something. */
export async function areasOf(
  tx: Transaction,
  { level, roadmapVersion }: Pick<ClaimsInput, "level" | "roadmapVersion">,
) {
  const skills = await tx.skill.findMany({
    where: { roadmapVersion, key: { in: Object.keys(level) } },
    distinct: ["areaKey"],
    select: { areaKey: true },
  });
  return skills.map(({ areaKey }) => areaKey);
}

/** What the form says of one skill. A word it did not ask for is undefined; one that was left empty is null. */
const ratingIn = ({ level, confidence, proof, reason }: ClaimsInput, skillKey: string) => ({
  skillKey,
  level: level[skillKey]!,
  confidence: confidence?.[skillKey],
  proof: proof?.[skillKey],
  reason: reason?.[skillKey] ?? null,
});

type Rating = Omit<ReturnType<typeof ratingIn>, "reason">;

const isNew = (rating: Rating, before: { [Word in keyof Rating]: Rating[Word] | null } | undefined) =>
  before === undefined ||
  rating.level !== before.level ||
  (rating.confidence !== undefined && rating.confidence !== before.confidence) ||
  (rating.proof !== undefined && rating.proof !== before.proof);
