import type { ReactNode } from "react";
import { PersonName } from "@/components/ui/avatar";
import { Time, type DateWords } from "@/components/ui/date";
import { Icon } from "@/components/ui/icon";
import { StateLabel } from "@/components/ui/state";
import { verdictWords, type VerdictName } from "./verdict-words";

export type ShownVerdict = {
  kind: VerdictName;
  who: string;
  when: DateWords;
  /** None where what was submitted is erased. */
  version?: number;
  note: string | null;
  points: { id: string; text: string; resolved: boolean }[];
};

/** What a mentor said about one version. What can be done about it, if anything, comes as children. */
export function VerdictCard({ verdict, children }: { verdict: ShownVerdict; children?: ReactNode }) {
  const { kind, who, when, version, note, points } = verdict;
  const { words, glyph } = verdictWords[kind];

  return (
    <div className="grid gap-3">
      <div>
        <StateLabel state={glyph} className="font-semibold">
          {words}
        </StateLabel>
        <p className="text-ink-2">
          <PersonName>{who}</PersonName>, <Time {...when} />
          {version !== undefined && `, version ${version}`}
        </p>
      </div>
      {note && (
        <blockquote dir="auto" className="text-3 wrap-anywhere whitespace-pre-line">
          {note}
        </blockquote>
      )}
      {children || (points.length > 0 && <Points points={points} />)}
    </div>
  );
}

function Points({ points }: Pick<ShownVerdict, "points">) {
  return (
    <ul role="list" className="grid gap-2">
      {points.map(({ id, text, resolved }) => (
        <li key={id} className="flex gap-3">
          <Icon
            name={resolved ? "check" : "open"}
            className={resolved ? "mt-0.5 shrink-0 text-accent" : "mt-0.5 shrink-0 text-warn"}
          />
          <span className="min-w-0 wrap-anywhere">
            <span className="sr-only">{resolved ? "Ticked off: " : "Open: "}</span>
            {text}
          </span>
        </li>
      ))}
    </ul>
  );
}
