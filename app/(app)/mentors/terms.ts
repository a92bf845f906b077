import type { TermsFieldsProps } from "@/components/mentorships/terms-fields";
import { countWords } from "@/lib/counts";
import { dayWords } from "@/lib/days";
import type { Cadence } from "@/lib/generated/prisma/enums";
import type { Terms } from "@/lib/mentorships/terms";

type Areas = { areas: { key: string; name: string }[] };

/** What is proposed or agreed on, line by line. */
export const termsFacts = (terms: Terms, { areas }: Areas, day: string) => [
  { term: "How often", text: cadenceWords[terms.cadence] },
  { term: "Time", text: `About ${countWords(terms.monthlyHours, "hour")} a month` },
  { term: "Answers", text: `Within ${countWords(terms.answerDays, "day")}` },
  { term: "Until", text: terms.endsOn ? dayWords(terms.endsOn, day).exact : "No end is set" },
  { term: "For", text: areaWords(terms.areaKeys, areas) },
];

/** A version of an agreement, its goals first. */
export const agreedFacts = ({ goals, ...terms }: Terms & { goals: string }, areas: Areas, day: string) => [
  { term: "Goals", text: goals },
  ...termsFacts(terms, areas, day),
];

/** The same as fields, with what stands in them at first. */
export const termsFields = ({ areas }: Areas, terms: Terms | null): TermsFieldsProps => ({
  cadences: Object.entries(cadenceWords).map(([value, label]) => ({ value, label })),
  areas: areas.map(({ key, name }) => ({ value: key, label: name })),
  values: {
    cadence: terms?.cadence ?? "EVERY_TWO_WEEKS",
    monthlyHours: terms?.monthlyHours ?? 2,
    answerDays: terms?.answerDays ?? 5,
    endsOn: terms?.endsOn?.toISOString().slice(0, 10) ?? "",
    areaKeys: terms?.areaKeys ?? [],
  },
});

const cadenceWords: Record<Cadence, string> = {
  WEEKLY: "Every week",
  EVERY_TWO_WEEKS: "Every two weeks",
  MONTHLY: "Once a month",
  WHEN_ASKED: "When there is something",
};

function areaWords(keys: string[], areas: Areas["areas"]) {
  const named = areas.filter(({ key }) => keys.includes(key)).map(({ name }) => name);
  return named.length > 0 ? named.join(", ") : "All areas of skills";
}
