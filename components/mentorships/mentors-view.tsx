"use client";

import { PersonName } from "@/components/ui/avatar";
import type { DoneParam } from "@/components/ui/done";
import { Link } from "@/components/ui/link";
import { List } from "@/components/ui/list";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/lib/forms/state";
import { ConsentNote } from "./consent-note";
import { FreshLink, type FreshInvitation } from "./fresh-link";
import { InviteForm, type InviteFormProps } from "./invite-form";
import { MentorItem, type ListedMentor } from "./mentor-item";
import { SentInvitations, type SentInvitation } from "./sent-invitations";
import { WhyAMentor } from "./why-a-mentor";

type MentorsViewProps = {
  title: string;
  done: DoneParam;
  mentors: ListedMentor[];
  sent: { open: SentInvitation[]; answered: SentInvitation[] };
  /** The invitation sent a moment ago, with its link. */
  fresh: FreshInvitation | null;
  invite: Omit<InviteFormProps, "action">;
  /** Where it stands what mentors opened. */
  openingsHref: string;
  /** Where the words of those stand whose accounts are erased, if there are any. */
  formerHref: string | null;
  actions: Record<"inviteMentor" | "withdrawInvitation", FormAction>;
};

export function MentorsView({ title, done, mentors, sent, fresh, invite, ...rest }: MentorsViewProps) {
  const { openingsHref, formerHref, actions } = rest;
  const alone = mentors.length === 0;
  const [only] = mentors.length === 1 ? mentors : [];
  const invitations = <SentInvitations {...sent} withdrawInvitation={actions.withdrawInvitation} />;
  const form = (
    <Section title="Invite a mentor" className={alone ? "lg:col-span-2" : ""}>
      <InviteForm {...invite} action={actions.inviteMentor}>
        {alone && <ConsentNote />}
      </InviteForm>
    </Section>
  );

  return (
    <>
      <PageHeader
        title={
          only ? (
            <>
              <PersonName>{only.name}</PersonName> is your mentor.
            </>
          ) : (
            title
          )
        }
        done={done}
        lede="A mentor reads what you submit and says what holds. What else they see is yours to decide."
      />
      {fresh && <FreshLink key={fresh.link} {...fresh} />}
      <div className="cols">
        {alone ? (
          <>
            {form}
            <div className="grid grid-cols-1 content-start gap-10">
              <WhyAMentor />
              {invitations}
            </div>
          </>
        ) : (
          <>
            <div className="grid grid-cols-1 content-start gap-10 lg:col-span-2">
              <Section title="Your mentors" aside={<Link href={openingsHref}>What they opened</Link>}>
                <ConsentNote />
                <List className="mt-4">
                  {mentors.map((mentor) => (
                    <MentorItem key={mentor.href} {...mentor} />
                  ))}
                </List>
              </Section>
              {invitations}
            </div>
            {form}
          </>
        )}
      </div>
      {formerHref && (
        <p className="mt-10">
          <Link href={formerHref}>What former mentors left you</Link>
        </p>
      )}
    </>
  );
}
