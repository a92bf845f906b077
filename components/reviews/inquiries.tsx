import type { ReactNode } from "react";
import { PersonName } from "@/components/ui/avatar";
import { Time, type DateWords } from "@/components/ui/date";
import { Section } from "@/components/ui/section";

export type Inquiry = { id: string; text: string; when: DateWords; answer: string | null };

type InquiriesProps = { inquiries: Inquiry[]; asker: string; answerer: string };

/** What the mentor had to know, and what the member said. The one that is open is answered beside it. */
export function Inquiries({ inquiries, asker, answerer }: InquiriesProps) {
  if (inquiries.length === 0) return null;
  return (
    <Section title="Asked back">
      <ol role="list" className="grid max-w-text gap-6">
        {inquiries.map(({ id, text, when, answer }) => (
          <li key={id} className="grid gap-3">
            <Words
              head={
                <>
                  <PersonName>{asker}</PersonName>, <Time {...when} />
                </>
              }
            >
              {text}
            </Words>
            {answer === null ? (
              <p className="text-ink-2">Not answered.</p>
            ) : (
              <Words head={<PersonName>{answerer}</PersonName>}>{answer}</Words>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}

const Words = ({ head, children }: { head: ReactNode; children: string }) => (
  <div>
    <p className="text-1 text-ink-2">{head}</p>
    <p dir="auto" className="wrap-anywhere whitespace-pre-line">
      {children}
    </p>
  </div>
);
