import { Time, type DateWords } from "@/components/ui/date";

export type AskedQuestion = {
  number: number;
  question: string;
  asked: DateWords;
  answer: string | null;
};

/** What was asked before an answer, and what was said to it; both sides see the same. */
export function AskedQuestions({
  questions,
  asker,
  answerer,
}: {
  questions: AskedQuestion[];
  asker: string;
  answerer: string;
}) {
  return (
    <ol role="list" className="grid max-w-text gap-4">
      {questions.map(({ number, question, asked, answer }) => (
        <li key={number} className="grid gap-2">
          <p className="text-1 text-ink-2">
            {asker} <Time {...asked} />
          </p>
          <p dir="auto" className="font-medium wrap-anywhere whitespace-pre-line">
            {question}
          </p>
          {answer !== null && (
            <p dir="auto" className="border-l-2 border-hair pl-4 wrap-anywhere whitespace-pre-line">
              <span className="sr-only">{answerer}: </span>
              {answer}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
