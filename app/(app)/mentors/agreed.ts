import type { AgreementProps } from "@/components/mentorships/agreement-section";
import type { MentorshipProps } from "@/components/mentorships/mentorship-section";
import type { Viewer } from "@/lib/auth/viewer";
import { addDays, daysSince, momentWords, today } from "@/lib/days";
import { limitsOf } from "@/lib/forms/read";
import { agreementOf } from "@/lib/mentorships/agreement";
import type { Agreed } from "@/lib/mentorships/queries";
import { seesQuiet } from "@/lib/mentorships/quiet";
import { RestInput, restReasons, TermsInput } from "@/lib/mentorships/schema";
import { restWords } from "@/lib/mentorships/words";
import { agreedFacts, termsFields } from "./terms";

type Side = "mentee" | "mentor";
type Areas = Parameters<typeof termsFields>[0];

/** What two people agreed on, and what one of them would change, as this side sees it. */
export function agreementProps(
  viewer: Viewer,
  side: Side,
  { id, standing, agreements }: Agreed,
  areas: Areas,
  now: Date,
): AgreementProps {
  const day = today(viewer.timeZone, now);
  const { running, open, before } = agreementOf(agreements);
  const last = open ?? running;
  const earlier = before && agreedFacts(before, areas, day);
  const proposed = open && agreedFacts(open, areas, day);
  const isSame = ({ term, text }: { term: string; text: string }) =>
    earlier?.some((fact) => fact.term === term && fact.text === text) ?? false;
  return {
    mentorshipId: id,
    running: running && agreedFacts(running, areas, day),
    open: open &&
      proposed && {
        number: open.number,
        isMine: (side === "mentee" ? open.menteeSignedAt : open.mentorSignedAt) !== null,
        when: momentWords(open.createdAt, viewer.timeZone, now),
        changes: proposed
          .filter((fact) => !isSame(fact))
          .map((fact) => ({
            ...fact,
            before: earlier?.find(({ term }) => term === fact.term)?.text ?? null,
          })),
        kept: proposed.filter(isSame),
      },
    propose:
      standing === "ENDING"
        ? null
        : { goals: last?.goals ?? "", terms: termsFields(areas, last), limits: limitsOf(TermsInput) },
  };
}

/** Where it stands, and what either side can do about it. */
export function mentorshipProps(
  viewer: Viewer,
  side: Side,
  agreed: Agreed & { endedById: string | null },
  personId: string,
  now: Date,
): MentorshipProps {
  const { id, standing, pauses, overAt, touchedAt, endedById } = agreed;
  const pause = pauses.find(({ endsAt }) => endsAt > now);
  const until = standing === "PAUSED" ? pause?.endsAt : standing === "ACTIVE" ? null : overAt;
  return {
    mentorshipId: id,
    personId,
    standing: standing as MentorshipProps["standing"],
    until: until ? momentWords(until, viewer.timeZone, now) : null,
    reason: pause ? restWords[pause.reason] : null,
    isMyEnd: standing === "ENDING" && endedById === viewer.id,
    quietDays: seesQuiet(side, touchedAt, now) ? daysSince(touchedAt, viewer.timeZone, now) : null,
    rest: {
      reasons: restReasons.map((value) => ({ value, label: restWords[value] })),
      backOn: addDays(today(viewer.timeZone, now), 14),
      limits: limitsOf(RestInput),
    },
  };
}
