import clsx from "clsx";
import { SkillBar } from "@/components/charts/skill-bars";
import { Link } from "@/components/ui/link";
import { Section } from "@/components/ui/section";

export type ListedSkill = {
  skillKey: string;
  name: string;
  href: string;
  claimed: number | null;
  supported: number;
  endorsed: { low: number; high: number } | null;
  target: number | null;
  /** What somebody would see the person do, at the level they say. */
  looks: string | null;
};
export type ListedArea = { name: string; sentence: string; skills: ListedSkill[] };

/** The skills of one area, drawn and in figures: three values each, beside what is asked. */
export function AreaSkills({ name, sentence, skills }: ListedArea) {
  return (
    <Section title={name}>
      <p className="-mt-3 mb-3 max-w-text text-ink-2">{sentence}</p>
      <table className="w-full">
        <caption className="sr-only">{name}</caption>
        <thead className="text-1 text-ink-2">
          <tr>
            <th scope="col" className="text-left font-normal">
              <span className="sr-only">Skill</span>
            </th>
            <td className="max-sm:hidden" />
            {columns.map((label) => (
              <th key={label} scope="col" className={clsx(figure, "pb-1 font-normal")}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {skills.map((skill) => (
            <SkillRow key={skill.href} {...skill} />
          ))}
        </tbody>
      </table>
    </Section>
  );
}

const columns = ["You", "Evidence", "Mentors", "Target"];

/** A target that evidence reaches stands out. */
function SkillRow({ name, href, looks, claimed, supported, endorsed, target }: ListedSkill) {
  const isMet = target !== null && supported >= target;
  return (
    <>
      <tr className="border-t border-hair">
        <th scope="row" className="w-full pr-2 text-left font-normal wrap-anywhere">
          <Link look="plain" href={href} className="block min-h-11 content-center md:min-h-9">
            {name}
          </Link>
        </th>
        <td className="max-sm:hidden">
          <SkillBar
            claimed={claimed}
            supported={supported}
            endorsed={endorsed?.low ?? null}
            target={target}
          />
        </td>
        <td className={figure}>{claimed ?? <Nothing />}</td>
        <td className={clsx(figure, isMet && "font-semibold text-accent-ink")}>{supported}</td>
        <td className={figure}>{endorsed ? rangeOf(endorsed) : <Nothing />}</td>
        <td className={clsx(figure, "text-ink-2")}>{target ?? <Nothing />}</td>
      </tr>
      {looks && (
        <tr>
          <td colSpan={6} className="pb-2.5 text-1 text-ink-2">
            <span className="sr-only">You at {claimed}: </span>
            {looks}
          </td>
        </tr>
      )}
    </>
  );
}

function Nothing() {
  return (
    <>
      <span aria-hidden="true" className="text-ink-3">
        –
      </span>
      <span className="sr-only">none</span>
    </>
  );
}

/** Mentors who differ are a range, never an average. */
export const rangeOf = ({ low, high }: { low: number; high: number }) =>
  low === high ? String(low) : `${low}–${high}`;

const figure = "min-w-10 pl-2 text-right whitespace-nowrap tnum sm:min-w-14 sm:pl-3";
