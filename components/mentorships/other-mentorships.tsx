import { PersonName } from "@/components/ui/avatar";
import { Confirm } from "@/components/ui/confirm";
import { Time, type DateWords } from "@/components/ui/date";
import { Details } from "@/components/ui/details";
import { List, Row } from "@/components/ui/list";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/lib/forms/state";
import { BlockPerson } from "./block-person";

export type OtherMentorshipsProps = {
  /** What waits for a signature. */
  proposals: { id: string; href: string; name: string; until: DateWords | null }[];
  /** With somebody who is leaving: nobody says who. */
  left: { id: string; since: DateWords }[];
  past: {
    id: string;
    href: string;
    personId: string;
    name: string;
    since: DateWords;
    until: DateWords | null;
  }[];
  actions: Record<"end" | "block", FormAction>;
};

type Words = { who: string; earlier: string };

/** Those that do not run: not yet, not for long, or no more. */
export function OtherMentorships({
  proposals,
  left,
  past,
  actions,
  who,
  earlier,
  className = "",
}: OtherMentorshipsProps & Words & { className?: string }) {
  if (proposals.length + left.length + past.length === 0) return null;
  return (
    <div className={`grid gap-10 ${className}`}>
      {proposals.length + left.length > 0 && (
        <Section title="Not settled">
          <List>
            {proposals.map(({ id, href, name, until }) => (
              <Row
                key={id}
                href={href}
                title={<PersonName>{name}</PersonName>}
                meta={
                  <>
                    Terms wait for a signature
                    {until && (
                      <>
                        {" "}
                        until <Time {...until} />
                      </>
                    )}
                  </>
                }
              />
            ))}
            {left.map(({ id, since }) => (
              <Row
                key={id}
                title={`${who} who is leaving Throughline`}
                meta={
                  <>
                    Since <Time {...since} />. Nothing is shown between you now. If they change their mind
                    within seven days, it goes on, unless you end it.
                  </>
                }
              >
                <div className="mt-2 -ml-3.5">
                  <Confirm
                    trigger="End mentorship"
                    look="bare"
                    title="End this mentorship now?"
                    action={actions.end}
                    hidden={{ mentorshipId: id }}
                    confirm="End mentorship"
                    pending="Ending…"
                  >
                    <p>It does not go on, also if they stay after all.</p>
                  </Confirm>
                </div>
              </Row>
            ))}
          </List>
        </Section>
      )}
      {past.length > 0 && (
        <Details summary={earlier}>
          <List>
            {past.map(({ id, href, personId, name, since, until }) => (
              <Row
                key={id}
                href={href}
                title={<PersonName>{name}</PersonName>}
                meta={
                  <>
                    <Time {...since} />
                    {until && (
                      <>
                        {" "}
                        to <Time {...until} />
                      </>
                    )}
                  </>
                }
              >
                <div className="mt-1 -ml-3.5">
                  <BlockPerson personId={personId} other={name} action={actions.block} />
                </div>
              </Row>
            ))}
          </List>
        </Details>
      )}
    </div>
  );
}
