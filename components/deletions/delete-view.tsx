"use client";

import { Username } from "@/components/accounts/username";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Submit } from "@/components/ui/submit";
import type { FormAction, Limits } from "@/lib/forms/state";

type DeleteViewProps = { email: string; limits: Limits; askDeletion: FormAction };

/** What deleting means, in the order it happens, and the form below it. */
export function DeleteView({ email, limits, askDeletion }: DeleteViewProps) {
  return (
    <>
      <PageHeader
        crumbs={[{ href: "/settings", label: "Settings" }]}
        title="Delete your account"
        lede="You have seven days to change your mind. Then all that is yours is erased."
      />
      <div className="cols">
        <div className="grid grid-cols-1 content-start gap-10 lg:col-span-2">
          {stages.map(({ title, sentences }) => (
            <Section key={title} title={title}>
              <ul className="grid max-w-text list-disc gap-2 pl-5 marker:text-accent">
                {sentences.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            </Section>
          ))}
        </div>
        <Section title="Delete it" className="content-start">
          <Form
            action={askDeletion}
            limits={limits}
            mark="none"
            actions={
              <Submit variant="danger" pending="Deleting…">
                Delete my account
              </Submit>
            }
          >
            <Username email={email} />
            <Field
              name="currentPassword"
              type="password"
              label="Your password"
              hint="To show that it is you."
              autoComplete="current-password"
              width="half"
            />
          </Form>
        </Section>
      </div>
    </>
  );
}

/** Each sentence is kept by lib/deletions: change the one with the other. */
const stages = [
  {
    title: "At once",
    sentences: [
      "No mentor sees anything of yours any more. Whoever you mentor does not see you as their mentor, and a mail tells them that you are leaving.",
      "What waits for a review, on either side, is taken back. Invitations you sent and nobody has answered stop working.",
      "A mail tells you too, in case it was not you.",
    ],
  },
  {
    title: "For seven days",
    sentences: [
      "Sign in and you can keep your account, with everything in it. There is nothing else to see until then.",
    ],
  },
  {
    title: "Then",
    sentences: [
      "Your name, your address, your milestones with all their versions, your notes, steps, ratings, messages and the record of who opened what are erased from the database.",
      "They are in backups until those are replaced. How long that takes is up to whoever runs this server.",
    ],
  },
  {
    title: "What stays, without your name",
    sentences: [
      "What you said to others as their mentor: your verdicts and the levels you saw. It is theirs, and says “Former mentor”.",
      "What mentors said to you stays with them as their own words, without what it was about.",
      "The record of changes keeps ids and dates. The ids mean nobody then.",
    ],
  },
];
