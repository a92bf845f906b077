import { SkillBars, SkillKey, type SkillArea } from "@/components/charts/skill-bars";
import { ButtonLink } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { Link } from "@/components/ui/link";
import { Section } from "@/components/ui/section";

export type SkillSummary = {
  /** Those of which somebody has said or shown something. */
  areas: SkillArea[];
  all: number;
  rated: number;
  endorsed: number;
  /** The page to rate the first of them on. */
  rate: string;
  /** Where the person comes from, and what that makes of the areas. */
  start: string | null;
};

export function SkillsSection({ areas, all, rated, rate, start }: SkillSummary) {
  if (areas.length === 0) {
    return (
      <Section title="Skills" className="lg:col-span-2">
        <Empty
          title={`See where you stand on ${all} skills`}
          action={<ButtonLink href={rate}>Rate your skills</ButtonLink>}
        >
          Each level says what somebody would see you do, so you rate yourself by what you have done. Later
          you can compare it with what your mentors say.
        </Empty>
      </Section>
    );
  }
  return (
    <Section
      title="Skills"
      note={`${rated} of ${all} rated`}
      aside={<SkillKey supported />}
      className="lg:col-span-2"
    >
      <SkillBars areas={areas} />
      {rated < all && (
        <p className="text-ink-2">
          {all - rated === 1 ? "One skill is" : `${all - rated} skills are`} not rated yet.{" "}
          <Link href="/skills/rate">{all - rated === 1 ? "Rate it" : "Rate them"}</Link>
        </p>
      )}
      {start && (
        <p className="mt-4 max-w-text text-1 text-ink-2">
          {start} <Link href="/settings">Change where you start</Link>
        </p>
      )}
    </Section>
  );
}
