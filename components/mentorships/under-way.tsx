import { List, Row } from "@/components/ui/list";
import { Section } from "@/components/ui/section";
import { Glyph, type StateName } from "@/components/ui/state";

export type ActivityUnderWay = { key: string; title: string; step: string; state: StateName };

/** What a mentee is busy with and what holds them up: where a mentor can help. */
export function UnderWay({ shared, activities }: { shared: boolean; activities: ActivityUnderWay[] }) {
  return (
    <Section title={shared ? "Under way" : "Steps"}>
      {activities.length > 0 ? (
        <List>
          {activities.map(({ key, title, step, state }) => (
            <Row
              key={key}
              title={title}
              glyph={<Glyph state={state} />}
              meta={state === "blocked" ? `Blocked, ${step}` : step}
            />
          ))}
        </List>
      ) : (
        <p className="text-ink-2">
          {shared
            ? "No activity is in progress or blocked."
            : "The five steps are not shared with you for now. Milestones still reach you when they are submitted."}
        </p>
      )}
    </Section>
  );
}
