import { PersonName } from "@/components/ui/avatar";
import { Time, type DateWords } from "@/components/ui/date";
import { Row } from "@/components/ui/list";

export type WeekRow = {
  monday: string;
  href: string;
  when: DateWords;
  isNow: boolean;
  state: "reviewed" | "set aside" | "paused" | "gap";
  text: string | null;
  /** Mentors who may read it. */
  shownTo: string[];
};

/** One week of the list. A gap says no more than that it is one. */
export function WeekItem({ href, when, isNow, state, text, shownTo }: WeekRow) {
  return (
    <Row
      href={href}
      title={
        <span className={state === "gap" || state === "paused" ? "font-normal text-ink-2" : undefined}>
          <Time {...when} />
          {isNow && " · this week"}
        </span>
      }
      when={words[state]}
      meta={
        (text || shownTo.length > 0) && (
          <>
            {text && (
              <span dir="auto" className="line-clamp-1">
                {text}
              </span>
            )}
            {shownTo.map((name) => (
              <span key={name} className="block">
                <PersonName>{name}</PersonName> reads it
              </span>
            ))}
          </>
        )
      }
    />
  );
}

const words = { reviewed: null, "set aside": "Set aside", paused: "Paused", gap: "–" };
