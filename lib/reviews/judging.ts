import "server-only";
import type { Transaction } from "@/lib/db";
import { MilestoneContent } from "@/lib/milestones/content";
import { release } from "@/lib/milestones/release";
import { criteriaOf, ticksOf } from "@/lib/reviews/criteria";
import { listProofs } from "@/lib/reviews/proofs";
import type { VerdictInput } from "@/lib/reviews/schema";

type Judged = {
  milestoneId: string;
  version: number;
  requester: { roadmapVersion: number };
  frozen: { content: unknown };
};

/** The verdict's row, with the criteria as they read now, whatever becomes of the roadmap. */
export async function writeVerdict(
  tx: Transaction,
  { milestoneId, requester, frozen }: Judged,
  { requestId, kind, note, points, tick }: VerdictInput,
  now: Date,
) {
  if (kind !== "CANNOT_JUDGE") await supersede(tx, milestoneId, now);
  const content = MilestoneContent.parse(frozen.content);
  const criteria = criteriaOf(content, await listProofs(tx, content, requester.roadmapVersion));
  const asked = kind === "CHANGES_REQUESTED" ? points : [];
  await tx.verdict.create({
    data: {
      requestId,
      kind,
      note,
      ticks: ticksOf(criteria, tick),
      createdAt: now,
      points: { create: asked.map((text, position) => ({ position, text })) },
    },
    select: { requestId: true },
  });
}

/** An edit made while the mentor was reading leaves the newer text unverified. */
export async function markMilestone(
  tx: Transaction,
  { milestoneId, version }: Pick<Judged, "milestoneId" | "version">,
  kind: VerdictInput["kind"],
) {
  const milestone = await hold(tx, milestoneId);
  if (kind === "CANNOT_JUDGE") return void (await release(tx, [milestoneId]));
  const after = {
    ENDORSED: { state: milestone?.version === version ? "VERIFIED" : "LOGGED", verifiedVersion: version },
    CHANGES_REQUESTED: { state: "CHANGES_REQUESTED" },
  } as const;
  await tx.milestone.updateMany({ where: { id: milestoneId }, data: after[kind] });
}

/** The milestone is held before the request that is about it, so that no two changes wait for each other. */
export async function hold(tx: Transaction, milestoneId: string) {
  const [milestone] = await tx.$queryRaw<{ version: number }[]>`
    SELECT "version" FROM "Milestone" WHERE "id" = ${milestoneId}::uuid FOR UPDATE`;
  return milestone;
}

/** Without this endorsement: what is verified is what another one still vouches for. */
export async function unverify(tx: Transaction, milestoneId: string) {
  const standing = await tx.reviewRequest.findFirst({
    where: { milestoneId, verdict: { kind: "ENDORSED", revokedAt: null } },
    orderBy: { version: "desc" },
    select: { version: true },
  });
  await tx.milestone.updateMany({
    where: { id: milestoneId },
    data: { verifiedVersion: standing?.version ?? null },
  });
  await tx.milestone.updateMany({
    where: {
      id: milestoneId,
      state: "VERIFIED",
      ...(standing && { NOT: { version: standing.version } }),
    },
    data: { state: "LOGGED" },
  });
}

/** What was said of earlier versions is history once a later one is judged. */
const supersede = (tx: Transaction, milestoneId: string, now: Date) =>
  tx.verdict.updateMany({
    where: { supersededAt: null, request: { milestoneId } },
    data: { supersededAt: now },
  });
