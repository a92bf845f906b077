import type { ReactNode } from "react";
import { PersonName } from "@/components/ui/avatar";
import { Facts } from "@/components/ui/facts";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { AskedQuestions, type AskedQuestion } from "./asked-questions";

export type Asked = {
  inviter: string;
  message: string;
  terms: { term: string; text: string }[];
  questions: AskedQuestion[];
  /** What they would see, sentence by sentence. */
  sees: string[];
};

/** What is asked and by whom; the way to answer stands beside it. */
export function InvitationAsked({ children, ...asked }: Asked & { children: ReactNode }) {
  const { inviter, message, terms, questions, sees } = asked;
  return (
    <>
      <PageHeader
        title={
          <>
            <PersonName>{inviter}</PersonName> asks you to be their mentor.
          </>
        }
        lede="They are on their way to becoming a Technical Program Manager. Now and then they would send you something they did, and you would say whether it holds."
      />
      <div className="cols">
        <div className="grid content-start gap-10 lg:col-span-2">
          <Section title="They write">
            <blockquote className="max-w-text text-3 wrap-anywhere whitespace-pre-line">{message}</blockquote>
          </Section>
          {questions.length > 0 && (
            <Section title="Your questions">
              <AskedQuestions questions={questions} asker="You asked" answerer={inviter} />
            </Section>
          )}
          <Section title="What they propose">
            <Facts items={terms} />
          </Section>
          <Section title="What you would see">
            <ul className="grid max-w-text list-disc gap-2 pl-5 marker:text-accent">
              {sees.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
            <p className="mt-3 max-w-text text-ink-2">
              Never their notes. They can change this step by step, and either of you can end it with one
              click.
            </p>
          </Section>
        </div>
        {children}
      </div>
    </>
  );
}
