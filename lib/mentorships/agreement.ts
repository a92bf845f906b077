import { addDays, endOf, today } from "@/lib/days";
import type { Prisma } from "@/lib/generated/prisma/client";
import { WRAP_UP_DAYS } from "@/lib/mentorships/mentorship";
import { LONGEST_TERM, type ProposedTerms, type Terms, termsRow } from "@/lib/mentorships/terms";

const DAY = 86_400_000;

export const versionRow = {
  number: true,
  goals: true,
  ...termsRow,
  createdAt: true,
  menteeSignedAt: true,
  mentorSignedAt: true,
} satisfies Prisma.AgreementSelect;

export type Version = Prisma.AgreementGetPayload<{ select: typeof versionRow }>;

/** The version that runs, the last that both signed; and the one that waits, where the last has one signature. */
export function agreementOf(versions: Version[]) {
  const sorted = versions.toSorted((a, b) => b.number - a.number);
  const running = sorted.find(isSigned) ?? null;
  const [last] = sorted;
  return { running, open: last && !isSigned(last) ? last : null, before: running ?? sorted[1] ?? null };
}

/** Within how many days a mentor said they answer. Whoever has agreed on nothing yet is given the usual five. */
export const answerDaysOf = (versions: Version[]) => agreementOf(versions).running?.answerDays ?? 5;

const isSigned = ({ menteeSignedAt, mentorSignedAt }: Version) =>
  menteeSignedAt !== null && mentorSignedAt !== null;

type Whole = Terms & { goals: string };

/** What two versions do not have in common, by the names of the fields. */
export function changedTerms(before: Whole, after: Whole): (keyof Whole)[] {
  const asText = (value: Whole[keyof Whole]) =>
    Array.isArray(value)
      ? value.toSorted().join()
      : value instanceof Date
        ? value.toISOString()
        : String(value);
  const names = ["goals", ...(Object.keys(termsRow) as (keyof Terms)[])] as (keyof Whole)[];
  return names.filter((name) => asText(before[name]) !== asText(after[name]));
}

/**
 * When an agreed end begins the ending, and when it is over: the last day is still a whole one, where the member is, and
 * then there are seven days to wrap up.
 */
export function endsWhen(endsOn: Date | null, timeZone: string) {
  if (!endsOn) return { wrapUpAt: null, overAt: null };
  const wrapUpAt = endOf(endsOn.toISOString().slice(0, 10), timeZone);
  return { wrapUpAt, overAt: new Date(wrapUpAt.getTime() + WRAP_UP_DAYS * DAY) };
}

/** Whether an end, if there is one, lies ahead and no further than agreements last. */
export function isFitEnd(
  { endsOn }: Pick<ProposedTerms, "endsOn">,
  timeZone: string,
  now: Date,
  atLeast = 1,
) {
  const day = today(timeZone, now);
  return endsOn === null || (endsOn >= addDays(day, atLeast) && endsOn <= addDays(day, LONGEST_TERM));
}
