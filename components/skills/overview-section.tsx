import type { Radar } from "@/components/charts/radar-geometry";
import { SkillBars, SkillKey, type SkillArea } from "@/components/charts/skill-bars";
import { SkillRadar } from "@/components/charts/skill-radar";
import { Details } from "@/components/ui/details";
import { Link } from "@/components/ui/link";
import { List, Row } from "@/components/ui/list";
import { Section } from "@/components/ui/section";

export type SkillsOverview = {
  areas: SkillArea[];
  radar: Radar;
  /** How many skills mentors have rated, and how many of the person's own ratings they have not. */
  endorsed: number;
  unseen: number;
  /** The widest first. */
  differences: { name: string; href: string; claimed: number; endorsed: number }[];
};

/** The shape of it all, what to talk about, and every figure for whoever wants them. */
export function OverviewSection({ areas, radar, ...rest }: SkillsOverview) {
  const all = areas.reduce((sum, { skills }) => sum + skills.length, 0);
  return (
    <div className="cols">
      <Section title="All skills" aside={<SkillKey />} className="lg:col-span-2">
        <div className="@container">
          <SkillRadar
            radar={radar}
            title={`Radar of ${all} skills`}
            description={`From 0 in the middle to 5 at the edge: what you say of yourself, and what mentors say of ${rest.endorsed} of them. The table below holds every figure.`}
          />
        </div>
        <Details summary="In bars and figures" className="prints mt-4">
          <SkillBars areas={areas} />
        </Details>
      </Section>
      <Differences {...rest} />
    </div>
  );
}

function Differences({ differences, endorsed, unseen }: Omit<SkillsOverview, "areas" | "radar">) {
  if (endorsed === 0)
    return (
      <Section title="What mentors see">
        <p className="text-ink-2">
          Nobody but you has rated these skills. <Link href="/mentors">A mentor</Link> who has seen you at
          work can, and the difference is worth an hour of talk.
        </p>
      </Section>
    );
  return (
    <Section title="Where you see it differently">
      {differences.length > 0 ? (
        <List>
          {differences.map(({ name, href, claimed, endorsed }) => (
            <Row key={name} href={href} title={name} when={`you ${claimed}, mentors ${endorsed}`} />
          ))}
        </List>
      ) : (
        <p className="text-ink-2">Nowhere: wherever a mentor has rated you, you agree.</p>
      )}
      {unseen > 0 && (
        <p className="mt-4 text-1 text-ink-2">
          {unseen === 1 ? "One skill" : `${unseen} skills`} you rated {unseen === 1 ? "has" : "have"} no word
          of a mentor yet.
        </p>
      )}
    </Section>
  );
}
