import type { ReactNode } from "react";
import { PersonName } from "@/components/ui/avatar";
import { Time, type DateWords } from "@/components/ui/date";
import { Icon } from "@/components/ui/icon";
import { StateLabel, type StateName } from "@/components/ui/state";
import { TickList, type ShownTick } from "./tick-list";

export type ShownVerdict = {
  state: { words: string; glyph: StateName };
  who: string;
  when: DateWords;
  /** None where what was submitted is erased. */
  version?: number;
  note: string | null;
  points: { id: string; text: string; resolved: boolean }[];
  ticks?: ShownTick[];
  /** Why it was taken back. */
  revoked?: { when: DateWords; because: string } | null;
  /** What the member says to it. */
  dispute?: { who: string; text: string } | null;
};

/** What a mentor said about one version. What can be done about it, if anything, comes as children. */
export function VerdictCard({ verdict, children }: { verdict: ShownVerdict; children?: ReactNode }) {
  const { state, who, when, version, note, points, ticks = [], revoked, dispute } = verdict;

  return (
    <div className="grid gap-3">
      <div>
        <StateLabel state={state.glyph} className="font-semibold">
          {state.words}
        </StateLabel>
        <p className="text-ink-2">
          <PersonName>{who}</PersonName>, <Time {...when} />
          {version !== undefined && `, version ${version}`}
        </p>
      </div>
      {revoked && (
        <Words
          title={
            <>
              Taken back <Time {...revoked.when} />
            </>
          }
        >
          {revoked.because}
        </Words>
      )}
      {note && (
        <blockquote dir="auto" className="text-3 wrap-anywhere whitespace-pre-line">
          {note}
        </blockquote>
      )}
      {children || (points.length > 0 && <Points points={points} />)}
      <TickList ticks={ticks} />
      {dispute && (
        <Words
          title={
            <>
              <PersonName>{dispute.who}</PersonName> to this
            </>
          }
        >
          {dispute.text}
        </Words>
      )}
    </div>
  );
}

function Words({ title, children }: { title: ReactNode; children: string }) {
  return (
    <div className="border-l-2 border-hair pl-3">
      <p className="text-1 text-ink-2">{title}</p>
      <p dir="auto" className="wrap-anywhere whitespace-pre-line">
        {children}
      </p>
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
