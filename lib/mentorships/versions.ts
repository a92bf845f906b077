import "server-only";
import type { Viewer } from "@/lib/auth/viewer";
import type { Transaction } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { agreementOf, changedTerms, isFitEnd, versionRow } from "@/lib/mentorships/agreement";
import { type ProposedTerms, termsColumns } from "@/lib/mentorships/terms";

/** The next version of a held mentorship's agreement, signed by whoever proposes it. */
export async function addVersion(
  tx: Transaction,
  viewer: Viewer,
  { id, isMentee }: { id: string; isMentee: boolean },
  { goals, ...terms }: ProposedTerms & { goals: string },
  now: Date,
) {
  if (!isFitEnd(terms, viewer.timeZone, now))
    throw new Refusal("Choose an end that lies ahead and is at most two years away, or leave it open.");
  const versions = await tx.agreement.findMany({ where: { mentorshipId: id }, select: versionRow });
  const { open, before } = agreementOf(versions);
  const last = open ?? before;
  const proposed = { goals, ...termsColumns(terms) };
  if (last && changedTerms(last, proposed).length === 0)
    throw new Refusal("These are the terms as they are. Change what should be different, then propose them.");
  const number = Math.max(0, ...versions.map((version) => version.number)) + 1;
  await tx.agreement.create({
    data: {
      mentorshipId: id,
      number,
      ...proposed,
      createdAt: now,
      ...(isMentee ? { menteeSignedAt: now } : { mentorSignedAt: now }),
    },
    select: { number: true },
  });
}

/** The second signature, under the version that was read: a newer one is not signed unread. */
export async function signVersion(
  tx: Transaction,
  { id, isMentee }: { id: string; isMentee: boolean },
  number: number,
  now: Date,
) {
  const newer = await tx.agreement.count({ where: { mentorshipId: id, number: { gt: number } } });
  const [signed] = await tx.agreement.updateManyAndReturn({
    where: {
      mentorshipId: id,
      number: newer > 0 ? -1 : number,
      ...(isMentee
        ? { menteeSignedAt: null, mentorSignedAt: { not: null } }
        : { mentorSignedAt: null, menteeSignedAt: { not: null } }),
    },
    data: isMentee ? { menteeSignedAt: now } : { mentorSignedAt: now },
    select: { endsOn: true },
  });
  if (!signed) throw new Refusal("These terms wait for no signature of yours: read the newest ones first.");
  return signed;
}
