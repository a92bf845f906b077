import { SkillBars, type SkillArea } from "@/components/charts/skill-bars";
import { PersonName } from "@/components/ui/avatar";
import { FilterBar } from "@/components/ui/filter-bar";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/lib/forms/state";
import { SkillRating, type RatedSkill } from "./skill-rating";

export type ShownSkills = {
  /** Those of which anything is known, and how many are left. */
  areas: SkillArea[];
  unrated: number;
  /** One area at a time: twenty-three skills with six sentences each would be a wall. */
  rating: {
    area: string;
    areas: { href: string; label: string; current: boolean }[];
    skills: RatedSkill[];
  };
};

type Forms = {
  name: string;
  menteeId: string;
  formKey: string;
  roadmapVersion: number;
  saved: boolean;
  rateMentee: FormAction;
};

export function MenteeSkills({ areas, unrated, rating, forms }: ShownSkills & { forms: Forms | null }) {
  return (
    <div className="grid grid-cols-1 gap-6">
      <SkillBars areas={areas} words={{ claimed: "their view", endorsed: "your view" }} />
      {unrated > 0 && (
        <p className="text-ink-2">
          {unrated === 1 ? "One skill has" : `${unrated} skills have`} neither word nor evidence yet.
        </p>
      )}
      {forms && <Rating rating={rating} {...forms} />}
    </div>
  );
}

function Rating({ rating, name, saved, rateMentee, ...form }: Pick<ShownSkills, "rating"> & Forms) {
  return (
    <Section title="What have you seen?" level={3} className="scroll-mt-6 print:hidden">
      <div id="rate" className="grid grid-cols-1 gap-4">
        <p className="max-w-text text-ink-2">
          Choose the sentence that fits what you saw. It stands under your name beside what they say
          themselves, never mixed in. Leave out what you have not seen.
        </p>
        {saved && (
          <Notice tone="good" role="status" className="max-w-form">
            Saved. <PersonName>{name}</PersonName> sees it on their skills page.
          </Notice>
        )}
        <FilterBar label="Skill area" items={rating.areas} />
        <SkillRating key={rating.area} skills={rating.skills} {...form} action={rateMentee} />
      </div>
    </Section>
  );
}
