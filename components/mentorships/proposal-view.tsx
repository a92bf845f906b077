"use client";

import { PersonName } from "@/components/ui/avatar";
import { Confirm } from "@/components/ui/confirm";
import { Time } from "@/components/ui/date";
import type { DoneParam } from "@/components/ui/done";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/lib/forms/state";
import { AgreementSection, type AgreementProps } from "./agreement-section";
import { BlockPerson } from "./block-person";
import type { MentorshipProps } from "./mentorship-section";

export type ProposalViewProps = {
  name: string;
  isMentee: boolean;
  crumb: { href: string; label: string };
  done: DoneParam;
  agreement: AgreementProps;
  mentorship: MentorshipProps;
  actions: Record<"propose" | "sign" | "end" | "block", FormAction>;
};

/** A mentorship that both want, on terms that only one has signed. */
export function ProposalView({
  name,
  isMentee,
  crumb,
  done,
  agreement,
  mentorship,
  actions,
}: ProposalViewProps) {
  const waitsForMe = agreement.open?.isMine === false;
  const { mentorshipId, personId, until } = mentorship;
  const person = <PersonName>{name}</PersonName>;
  return (
    <>
      <PageHeader
        crumbs={[crumb]}
        title={waitsForMe ? <>{person} proposes other terms.</> : <>{person} has your terms.</>}
        lede={
          isMentee
            ? "Your mentorship begins once both of you have signed the same terms. Until then they can read nothing of yours."
            : "Your mentorship begins once both of you have signed the same terms. Until then you can read nothing of theirs."
        }
        meta={
          until && (
            <span>
              {waitsForMe ? "You can sign until" : "They can sign until"} <Time {...until} />
            </span>
          )
        }
        done={done}
      />
      <div className="cols">
        <AgreementSection {...agreement} other={name} actions={actions} className="lg:col-span-2" />
        <Section title="Or not">
          <p className="mb-4 text-ink-2">No reason is asked. An invitation can begin it again.</p>
          <div className="flex flex-wrap items-start gap-2">
            <Confirm
              trigger="Leave it"
              title="Leave it at that?"
              action={actions.end}
              hidden={{ mentorshipId }}
              confirm="Leave it"
              pending="Leaving it…"
            >
              <p>Your mentorship does not begin. {person} is told.</p>
            </Confirm>
            <BlockPerson personId={personId} other={name} action={actions.block} />
          </div>
        </Section>
      </div>
    </>
  );
}
