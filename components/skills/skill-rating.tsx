import { SkillBar } from "@/components/charts/skill-bars";
import { PersonName } from "@/components/ui/avatar";
import { Choices } from "@/components/ui/choices";
import { Time, type DateWords } from "@/components/ui/date";
import { useFormField } from "@/components/ui/form-context";
import { Icon } from "@/components/ui/icon";
import { SkillHelp } from "./skill-help";

export type RatedSkill = {
  skillKey: string;
  name: string;
  sentence: string;
  /** What somebody would see the person do at level 0 to 5. */
  texts: string[];
  /** Its page on the roadmap, and what the guide has on it, chapter by chapter. */
  about: string;
  readings: { term: string; links: { href: string; label: string }[] }[];
  open: boolean;
  claimed: number | null;
  endorsed: { low: number; high: number } | null;
  /** Each person's latest word; `person` is null for the member. */
  said: { id: string; person: string | null; level: number; when: DateWords }[];
};

export function SkillRating({
  skillKey,
  name,
  sentence,
  texts,
  about,
  readings,
  open,
  claimed,
  endorsed,
  said,
}: RatedSkill) {
  const { errors } = useFormField(`level.${skillKey}`);
  return (
    <li id={skillKey}>
      <details open={open || Boolean(errors)}>
        <summary className="flex items-start gap-2 rounded py-2.5 hover:bg-sunk md:gap-4 [&::-webkit-details-marker]:hidden">
          <Icon
            name="down"
            className="mt-0.5 ml-1 shrink-0 -rotate-90 text-ink-2 transition-transform in-[[open]>summary]:rotate-0"
          />
          <span className="flex min-w-0 flex-1 flex-wrap items-baseline justify-between gap-x-6">
            <span className="font-medium">{name}</span>
            <span className="text-1 text-ink-2 tnum">{inWords(claimed, endorsed)}</span>
          </span>
          <span className="mt-0.5 max-sm:hidden">
            <SkillBar claimed={claimed} endorsed={endorsed?.low ?? null} />
          </span>
        </summary>
        <div className="grid max-w-text gap-4 pt-1 pb-8 md:pl-9">
          <p className="text-ink-2">{sentence}</p>
          <Choices
            type="radio"
            name={`level.${skillKey}`}
            legend={`Your own level in ${name}`}
            hideLegend
            defaultValue={claimed === null ? undefined : String(claimed)}
            options={texts.map((text, level) => ({
              value: String(level),
              label: <Level level={level} text={text} />,
            }))}
          />
          {said.length > 0 && <Said said={said} />}
          <SkillHelp name={name} about={about} readings={readings} />
        </div>
      </details>
    </li>
  );
}

function Level({ level, text }: { level: number; text: string }) {
  return (
    <span className="flex gap-3">
      <b className="w-3 shrink-0 font-semibold tnum">{level}</b>
      <span>{text}</span>
    </span>
  );
}

function Said({ said }: Pick<RatedSkill, "said">) {
  return (
    <ul role="list" className="grid gap-1 text-1 text-ink-2">
      {said.map(({ id, person, level, when }) => (
        <li key={id}>
          {person ? <PersonName>{person}</PersonName> : "You"} said {level}, <Time {...when} />
        </li>
      ))}
    </ul>
  );
}

function inWords(claimed: number | null, endorsed: RatedSkill["endorsed"]) {
  const own = claimed === null ? "Not rated" : `You ${claimed}`;
  if (!endorsed) return own;
  const { low, high } = endorsed;
  return `${own}, mentors ${low === high ? low : `${low} to ${high}`}`;
}
