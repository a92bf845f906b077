import { Details } from "@/components/ui/details";

export type ShownTick = { text: string; answer: "YES" | "NO" | "NOT_SEEN" };

/** What the mentor looked at, and what they found. Where they saw nothing of it, there is nothing to show. */
export function TickList({ ticks }: { ticks: ShownTick[] }) {
  const seen = ticks.filter(({ answer }) => answer !== "NOT_SEEN");
  if (seen.length === 0) return null;
  return (
    <Details summary={`Looked at ${seen.length} of ${ticks.length}`}>
      <dl className="grid gap-2">
        {ticks.map(({ text, answer }) => (
          <div key={text} className="grid grid-cols-[1fr_auto] gap-4">
            <dt className="wrap-anywhere">{text}</dt>
            <dd className={answer === "NO" ? "font-medium text-warn" : "text-ink-2"}>{words[answer]}</dd>
          </div>
        ))}
      </dl>
    </Details>
  );
}

const words = { YES: "Yes", NO: "No", NOT_SEEN: "Not seen" };
