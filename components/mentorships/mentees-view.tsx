"use client";

import { Time, type DateWords } from "@/components/ui/date";
import { PersonName } from "@/components/ui/avatar";
import { ButtonLink } from "@/components/ui/button";
import type { DoneParam } from "@/components/ui/done";
import { Empty } from "@/components/ui/empty";
import { Link } from "@/components/ui/link";
import { List } from "@/components/ui/list";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { RequestRow, type ListedRequest } from "@/components/reviews/request-row";
import { MenteeRow, type ListedMentee } from "./mentee-row";

export type MenteesViewProps = {
  title: string;
  done: DoneParam;
  lede: string | null;
  mentees: ListedMentee[];
  queue: { rows: ListedRequest[]; all: number };
  /** Invitations that wait for an answer. Their link is in the mail alone. */
  invitations: { id: string; from: string; when: DateWords }[];
  /** How much was written to members who are erased. */
  former: string | null;
};

export function MenteesView({ title, done, lede, mentees, queue, invitations, former }: MenteesViewProps) {
  return (
    <>
      <PageHeader title={title} done={done} {...(lede && { lede })} />
      <Invitations invitations={invitations} />
      {mentees.length === 0 ? (
        <Empty
          title="Mentoring starts with an invitation"
          action={<ButtonLink href="/roadmap">See the roadmap they follow</ButtonLink>}
        >
          Somebody on the way to TPM invites you by e-mail. Once you accept, you see here how far they are and
          what they submitted to you. Your verdict tells them what holds and what is missing.
        </Empty>
      ) : (
        <div className="cols">
          <Section
            title="Your mentees"
            aside={mentees.length > 1 && "Longest wait first"}
            className="lg:col-span-2"
          >
            <List>
              {mentees.map((mentee) => (
                <MenteeRow key={mentee.id} {...mentee} />
              ))}
            </List>
          </Section>
          <Section
            title="Queue"
            aside={queue.all > queue.rows.length && <Link href="/reviews">All {queue.all}</Link>}
          >
            {queue.rows.length > 0 ? (
              <List ordered>
                {queue.rows.map((request) => (
                  <RequestRow key={request.id} {...request} />
                ))}
              </List>
            ) : (
              <p className="text-ink-2">Nothing waits for you. What your mentees submit appears here.</p>
            )}
          </Section>
        </div>
      )}
      {former && <p className="mt-10 max-w-text text-ink-2">{former}</p>}
    </>
  );
}

function Invitations({ invitations }: Pick<MenteesViewProps, "invitations">) {
  if (invitations.length === 0) return null;
  return (
    <Section title="Invitations" className="mb-10">
      <ul className="grid gap-2">
        {invitations.map(({ id, from, when }) => (
          <li key={id}>
            <span className="font-medium">
              <PersonName>{from}</PersonName> asks you to be their mentor
            </span>
            <span className="text-ink-2">
              {" "}
              since <Time {...when} />. Open the link in the mail to see what they ask, and answer.
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
