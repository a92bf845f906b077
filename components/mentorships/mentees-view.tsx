"use client";

import { Time, type DateWords } from "@/components/ui/date";
import { PersonName } from "@/components/ui/avatar";
import { Button, ButtonLink } from "@/components/ui/button";
import type { DoneParam } from "@/components/ui/done";
import { Empty } from "@/components/ui/empty";
import { Field } from "@/components/ui/field";
import { Link } from "@/components/ui/link";
import { List } from "@/components/ui/list";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { Section } from "@/components/ui/section";
import { RequestRow, type ListedRequest } from "@/components/reviews/request-row";
import { OtherMentorships, type OtherMentorshipsProps } from "./other-mentorships";
import { MenteeRow, type ListedMentee } from "./mentee-row";

export type MenteesViewProps = {
  title: string;
  done: DoneParam;
  lede: string | null;
  mentees: {
    rows: ListedMentee[];
    all: number;
    /** What they look for among the names; empty where it is all of them. */
    name: string;
    hasSearch: boolean;
    pages: { newest?: string; older?: string };
  };
  queue: { rows: ListedRequest[]; all: number };
  /** Invitations that wait for an answer. Their link is in the mail alone. */
  invitations: { id: string; from: string; when: DateWords }[];
  /** How much was written to members who are erased. */
  former: string | null;
  /** How many they take, in a sentence, and where that is changed. */
  capacity: { words: string; href: string };
  others: OtherMentorshipsProps;
};

export function MenteesView({
  title,
  done,
  lede,
  mentees,
  queue,
  invitations,
  capacity,
  others,
  former,
}: MenteesViewProps) {
  return (
    <>
      <PageHeader title={title} done={done} {...(lede && { lede })} />
      <Invitations invitations={invitations} />
      {mentees.all === 0 ? (
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
            aside={mentees.rows.length > 1 && "What is promised first"}
            className="lg:col-span-2"
          >
            {mentees.hasSearch && <NameSearch name={mentees.name} />}
            {mentees.rows.length > 0 ? (
              <List>
                {mentees.rows.map((mentee) => (
                  <MenteeRow key={mentee.id} {...mentee} />
                ))}
              </List>
            ) : (
              <p className="text-ink-2">
                {mentees.name ? "Nobody of that name is among them." : "Nobody stands further on."}
              </p>
            )}
            <Pagination label="Pages of your mentees" {...mentees.pages} words={onward} />
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
      <OtherMentorships {...others} who="A mentee" earlier="Earlier mentees" className="mt-10" />
      <p className="mt-10 text-ink-2 print:hidden">
        {capacity.words} <Link href={capacity.href}>Change how many you take</Link>
      </p>
    </>
  );
}

const onward = { newest: "First", older: "Next" };

function NameSearch({ name }: { name: string }) {
  return (
    <form role="search" action="/mentees" className="mb-4 flex max-w-96 items-end gap-2">
      <Field name="name" label="Find by name" type="search" defaultValue={name} className="flex-1" />
      <Button type="submit">Find</Button>
      {name && <Link href="/mentees">All</Link>}
    </form>
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
