import { SkillKey } from "@/components/charts/skill-bars";
import type { Radar } from "@/components/charts/radar-geometry";
import { SkillRadar } from "@/components/charts/skill-radar";
import { Link } from "@/components/ui/link";
import { List, Row } from "@/components/ui/list";
import { Section } from "@/components/ui/section";
import { rangeOf } from "./area-skills";

export type SkillsOverview = {
  radar: Radar;
  /** How many there are, how many mentors have rated, and how many of the person's own ratings they have not. */
  skills: number;
  endorsed: number;
  unseen: number;
  /** The widest first. */
  differences: { name: string; href: string; claimed: number; endorsed: { low: number; high: number } }[];
  /** What the target asks above what evidence holds, the widest gap first. */
  missing: { name: string; href: string; supported: number; target: number }[];
};

/** The shape of it all, and what to do and to talk about. */
export function OverviewSection({ radar, skills, ...rest }: SkillsOverview) {
  return (
    <div className="cols">
      <Section title="All skills" aside={<SkillKey all />} className="lg:col-span-2">
        <div className="@container">
          <SkillRadar
            radar={radar}
            title={`Radar of ${skills} skills`}
            description={`From 0 in the middle to 5 at the edge: what you say of yourself, what your evidence holds, what mentors say of ${rest.endorsed} of them, and what your target asks. The tables below hold every figure.`}
          />
        </div>
      </Section>
      <div className="grid content-start gap-8">
        <Missing {...rest} />
        <Differences {...rest} />
      </div>
    </div>
  );
}

function Missing({ missing }: Pick<SkillsOverview, "missing">) {
  if (missing.length === 0) return null;
  return (
    <Section title="What is missing first">
      <List>
        {missing.map(({ name, href, supported, target }) => (
          <Row key={name} href={href} title={name} when={`evidence ${supported} of ${target}`} />
        ))}
      </List>
    </Section>
  );
}

function Differences({ differences, endorsed, unseen }: Omit<SkillsOverview, "radar" | "skills">) {
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
            <Row key={name} href={href} title={name} when={`you ${claimed}, mentors ${rangeOf(endorsed)}`} />
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
