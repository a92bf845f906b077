import { Choices } from "@/components/ui/choices";
import { Details } from "@/components/ui/details";
import { Form } from "@/components/ui/form";
import { Submit } from "@/components/ui/submit";
import type { FormAction } from "@/lib/forms/state";

export type RatedSkill = {
  key: string;
  name: string;
  sentence: string;
  claimed: number | null;
  /** What this mentor said last. */
  seen: number | null;
  /** Behaviour at level 0 to 5. */
  levels: string[];
  open: boolean;
};

type SkillRatingProps = {
  menteeId: string;
  formKey: string;
  roadmapVersion: number;
  skills: RatedSkill[];
  action: FormAction;
};

/** A level is chosen by its behaviour, not by its number. */
export function SkillRating({ menteeId, formKey, roadmapVersion, skills, action }: SkillRatingProps) {
  return (
    <Form
      action={action}
      formKey={formKey}
      hidden={{ menteeId, roadmapVersion }}
      mark="none"
      className="max-w-text"
      actions={<Submit pending="Saving…">Save what I have seen</Submit>}
    >
      <div className="divide-y divide-hair border-y border-hair">
        {skills.map((skill) => (
          <div key={skill.key} id={skill.key} className="py-0.5">
            <Details look="row" summary={<Summary skill={skill} />} open={skill.open}>
              <div className="grid gap-2 pb-4 md:pl-6">
                <p className="text-ink-2">{skill.sentence}</p>
                <Choices
                  type="radio"
                  name={`level.${skill.key}`}
                  legend={`What you have seen in ${skill.name}`}
                  hideLegend
                  {...(skill.seen !== null && { defaultValue: String(skill.seen) })}
                  options={skill.levels.map((behaviour, level) => ({
                    value: String(level),
                    label: <Level level={level} behaviour={behaviour} />,
                    ...(level === skill.claimed && {
                      hint: <span className="pl-6">Their view</span>,
                    }),
                  }))}
                />
              </div>
            </Details>
          </div>
        ))}
      </div>
    </Form>
  );
}

function Level({ level, behaviour }: { level: number; behaviour: string }) {
  return (
    <span className="flex gap-3">
      <b className="w-3 shrink-0 font-semibold tnum">{level}</b>
      <span>{behaviour}</span>
    </span>
  );
}

function Summary({ skill: { name, claimed, seen } }: { skill: RatedSkill }) {
  return (
    <span className="flex flex-1 flex-wrap justify-between gap-x-4">
      <span>{name}</span>
      <span className="text-1/5 font-normal text-ink-2 tnum">
        Their view: {claimed ?? "none yet"}, your view: {seen ?? "none yet"}
      </span>
    </span>
  );
}
