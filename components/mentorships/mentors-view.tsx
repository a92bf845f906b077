"use client";

import { FreshLink, type FreshInvitation } from "@/components/invitations/fresh-link";
import { InviteForm, type InviteFormProps } from "@/components/invitations/invite-form";
import { SentInvitations, type SentInvitationsProps } from "@/components/invitations/sent-invitations";
import { PersonName } from "@/components/ui/avatar";
import type { DoneParam } from "@/components/ui/done";
import { Link } from "@/components/ui/link";
import { List } from "@/components/ui/list";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Facts } from "@/components/ui/facts";
import { ConsentNote } from "./consent-note";
import { MentorItem, type ListedMentor } from "./mentor-item";
import { OtherMentorships, type OtherMentorshipsProps } from "./other-mentorships";
import { WhyAMentor } from "./why-a-mentor";

type MentorsViewProps = {
  title: string;
  done: DoneParam;
  mentors: ListedMentor[];
  /** Who is asked for which area of skills, where somebody is not asked for all. */
  cover: { term: string; text: string }[] | null;
  others: OtherMentorshipsProps;
  sent: SentInvitationsProps;
  /** The invitation sent a moment ago, with its link. */
  fresh: FreshInvitation | null;
  invite: Omit<InviteFormProps, "children">;
  /** Where it stands what mentors opened. */
  openingsHref: string;
  /** Where the words of those stand whose accounts are erased, if there are any. */
  formerHref: string | null;
};

export function MentorsView({
  title,
  done,
  mentors,
  cover,
  others,
  sent,
  fresh,
  invite,
  openingsHref,
  formerHref,
}: MentorsViewProps) {
  const alone = mentors.length === 0;
  const [only] = mentors.length === 1 ? mentors : [];
  const invitations = (
    <>
      <SentInvitations {...sent} />
      <OtherMentorships {...others} who="A mentor" earlier="Earlier mentors" />
    </>
  );
  const form = (
    <Section title="Invite a mentor" className={alone ? "lg:col-span-2" : ""}>
      <InviteForm {...invite}>{alone && <ConsentNote />}</InviteForm>
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
              {cover && (
                <Section title="Who covers what">
                  <Facts items={cover} />
                </Section>
              )}
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
