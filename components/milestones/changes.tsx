import type { ReactNode } from "react";
import { Section } from "@/components/ui/section";

export type FieldChange = {
  term: string;
  /** Prose: the words that stayed, came or went, in order. */
  parts?: { text: string; was: "kept" | "added" | "removed" }[];
  /** Lists: what came and what went. */
  added?: string[];
  removed?: string[];
};

type ChangesProps = {
  title: string;
  changes: FieldChange[];
  /** A way to other comparisons. */
  aside?: ReactNode;
  /** What to say where nothing differs. */
  same: string;
};

/** What one version says that another does not, word by word. */
export function Changes({ title, changes, aside, same }: ChangesProps) {
  return (
    <Section title={title} aside={aside}>
      {changes.length === 0 ? (
        <p className="text-ink-2">{same}</p>
      ) : (
        <dl className="grid max-w-text gap-x-8 gap-y-1 md:grid-cols-[7.5rem_minmax(0,1fr)] md:gap-y-4">
          {changes.map(({ term, parts, added = [], removed = [] }) => (
            <div key={term} className="contents">
              <dt className="text-ink-2">{term}</dt>
              <dd className="mb-3 wrap-anywhere whitespace-pre-line md:mb-0">
                {parts?.map((part, index) => (
                  <Part key={index} {...part} />
                ))}
                {removed.map((text) => (
                  <p key={text}>
                    <Part text={text} was="removed" />
                  </p>
                ))}
                {added.map((text) => (
                  <p key={text}>
                    <Part text={text} was="added" />
                  </p>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </Section>
  );
}

/** Most screen readers pass over `ins` and `del` in silence, so words say where they begin and end. */
function Part({ text, was }: { text: string; was: "kept" | "added" | "removed" }) {
  if (was === "kept") return text;
  const [Mark, look] = was === "added" ? (["ins", added] as const) : (["del", removed] as const);
  return (
    <>
      <span className="sr-only"> [{was}: </span>
      <Mark className={look}>{seen(text)}</Mark>
      <span className="sr-only">] </span>
    </>
  );
}

/** A break or a blank that came or went alone would not be seen. */
const seen = (text: string) =>
  text.trim() === "" ? text.replaceAll("\n", "↵\n").replaceAll(/[^\S\n]/gu, "␣") : text;

const added = "rounded-[3px] bg-accent-soft decoration-accent underline-offset-3 box-decoration-clone";
const removed = "mr-1 text-ink-2 decoration-ink-3";
