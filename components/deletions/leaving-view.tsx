"use client";

import { Button } from "@/components/ui/button";
import type { DateWords } from "@/components/ui/date";
import { Form } from "@/components/ui/form";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Submit } from "@/components/ui/submit";
import type { FormAction } from "@/lib/forms/state";

type LeavingViewProps = {
  email: string;
  when: DateWords;
  /** Its time has come. */
  isOver: boolean;
  /** Where the sign-out form posts to. */
  signOut: string;
  undoDeletion: FormAction;
};

export function LeavingView({ email, when, isOver, signOut, undoDeletion }: LeavingViewProps) {
  const signOutForm = (
    <form action={signOut} method="post">
      <Button type="submit" variant="bare" className="-ml-3.5">
        Sign out
      </Button>
    </form>
  );
  if (isOver)
    return (
      <>
        <PageHeader
          title="Your account is being erased."
          lede={`The seven days of ${email} are over. Within the hour there is nothing of yours left here.`}
        />
        {signOutForm}
      </>
    );

  return (
    <>
      <PageHeader
        title={
          <>
            Your account will be erased on <time dateTime={when.iso}>{when.exact}</time>.
          </>
        }
        lede={`Until then ${email} is closed to everybody, and you can change your mind.`}
      />
      <div className="grid max-w-text gap-10">
        <Section title="If you keep it">
          <p className="mb-4">
            Everything is there as it was, and your mentors and mentees are yours again. Reviews and
            invitations that were taken back stay so: ask once more.
          </p>
          <Form action={undoDeletion} actions={<Submit pending="Keeping…">Keep my account</Submit>} />
        </Section>
        <Section title="If you do nothing">
          <p className="mb-2">It is erased by itself on that day. You need not come back for it.</p>
          {signOutForm}
        </Section>
      </div>
    </>
  );
}
