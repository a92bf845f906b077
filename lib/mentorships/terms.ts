import { z } from "zod";
import { key, optionalDay, wholeNumber } from "@/lib/forms/text";
import { Cadence } from "@/lib/generated/prisma/enums";
import type { Prisma } from "@/lib/generated/prisma/client";

/** The longest an agreement lasts, in days. Whoever goes on after two years says so once more. */
export const LONGEST_TERM = 731;

/** What is agreed on, as forms send it: how often, how many hours a month, until when, and how soon there is an answer. */
export const terms = {
  cadence: z.enum(Cadence, "Choose how often"),
  monthlyHours: wholeNumber(1, 40, "Enter 1 to 40 hours"),
  endsOn: optionalDay(),
  answerDays: wholeNumber(1, 14, "Enter 1 to 14 days"),
  areaKeys: z.array(key()).max(20, "Choose fewer areas"),
};

export type ProposedTerms = { [Field in keyof typeof terms]: z.output<(typeof terms)[Field]> };

/** The same as a row keeps it. */
export const termsRow = {
  cadence: true,
  monthlyHours: true,
  endsOn: true,
  answerDays: true,
  areaKeys: true,
} satisfies Prisma.AgreementSelect & Prisma.InvitationSelect;

export type Terms = Prisma.AgreementGetPayload<{ select: typeof termsRow }>;

/** Input as columns. */
export const termsColumns = ({ cadence, monthlyHours, endsOn, answerDays, areaKeys }: ProposedTerms) => ({
  cadence,
  monthlyHours,
  endsOn: endsOn === null ? null : new Date(endsOn),
  answerDays,
  areaKeys: [...new Set(areaKeys)],
});
