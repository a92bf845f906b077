import clsx from "clsx";
import { Link } from "@/components/ui/link";
import { StateLabel } from "@/components/ui/state";
import { levels, part, skillPaths, type SkillValues } from "./skill-geometry";

export type Skill = SkillValues & { name: string; href?: string | undefined };
export type SkillArea = { name: string; skills: Skill[] };

type Views = { claimed: string; endorsed: string };

type SkillBarsProps = {
  areas: SkillArea[];
  /** What the two views are called: a mentor reads them the other way round. */
  words?: Views;
};

/** Every skill of every area as a bar in the line's language, and in figures. */
export function SkillBars({ areas, words = own }: SkillBarsProps) {
  const figures = areas.some(({ skills }) => skills.some(({ target }) => target)) ? byTarget : byClaim(words);
  return (
    <div className="gap-x-8 md:columns-2">
      {areas.map(({ name, skills }, index) => (
        <table key={name} className="mb-6 w-full table-fixed break-inside-avoid">
          <caption className="pb-1 text-left text-1 text-ink-2">
            <span className="flex justify-between">
              {name}
              {index === 0 && <span aria-hidden="true">{figures.title}</span>}
            </span>
          </caption>
          <thead className="sr-only">
            <tr>
              <th scope="col">Skill</th>
              <th scope="col">Levels</th>
            </tr>
          </thead>
          <tbody>
            {skills.map((skill) => (
              <SkillRow key={skill.name} skill={skill} figures={figures} words={words} />
            ))}
          </tbody>
        </table>
      ))}
    </div>
  );
}

function SkillRow({ skill, figures, words }: { skill: Skill; figures: Figures; words: Views }) {
  const { name, href, target } = skill;
  const [value, against] = figures.of(skill);
  const isMet = target ? provenOf(skill) >= target : false;

  return (
    <tr>
      <th
        scope="row"
        className={clsx("h-6 py-0.5 pr-2 text-left font-normal wrap-anywhere md:py-0", isMet && "text-ink-2")}
      >
        {href ? (
          <Link look="plain" href={href} className="block min-h-11 content-center md:min-h-6">
            {name}
          </Link>
        ) : (
          name
        )}
      </th>
      <td className="w-41 md:w-43">
        <span className="flex items-center justify-between">
          <SkillBar {...skill} />
          <span className="sr-only">{inWords(skill, words)}</span>
          <span aria-hidden="true" className="text-1 text-ink-2 tnum">
            {value ?? "–"}
            <span className="text-ink-3"> / {against ?? "–"}</span>
          </span>
        </span>
      </td>
    </tr>
  );
}

/** One skill's bar; words beside it say the same. */
export function SkillBar(values: SkillValues) {
  const paths = skillPaths(values);
  return (
    <svg aria-hidden="true" className="bars" width={levels * part + 4} height="15">
      <path className="rest" d={paths.rest} />
      {paths.claimed && <path className="p" d={paths.claimed} />}
      {paths.proven && <path className="d" d={paths.proven} />}
      {paths.target && <path className="target" d={paths.target} />}
    </svg>
  );
}

/** What the inks of the bars mean; `all` adds evidence and target, `target` the target alone. */
export function SkillKey({ all = false, target = all }: { all?: boolean; target?: boolean }) {
  return (
    <div className="flex flex-wrap gap-x-4 gap-y-1 text-1 text-ink-2">
      <StateLabel state="planned">Own view</StateLabel>
      {all && <StateLabel state="done">Supported</StateLabel>}
      <StateLabel state="verified">Endorsed</StateLabel>
      {target && (
        <span className="inline-flex items-center gap-1.5">
          <span className="h-3 border-l-2 border-ink" /> Target
        </span>
      )}
    </div>
  );
}

type Figures = { title: string; of: (values: SkillValues) => [number | null, number | null] };

const own: Views = { claimed: "own view", endorsed: "endorsed" };

const byClaim = (words: Views): Figures => ({
  title: `${words.endorsed} / ${words.claimed}`,
  of: ({ endorsed, claimed }) => [endorsed, claimed],
});

const byTarget: Figures = {
  title: "proven / target",
  of: (values) => [provenOf(values), values.target ?? null],
};

const provenOf = ({ endorsed, supported }: SkillValues) => Math.max(endorsed ?? 0, supported ?? 0);

function inWords({ claimed, endorsed, supported, target }: SkillValues, words: Views) {
  const level = (value: number | null) => value ?? "not yet";
  return [
    `${words.claimed} ${level(claimed)}`,
    ...(supported === undefined ? [] : [`supported ${level(supported)}`]),
    `${words.endorsed} ${level(endorsed)}`,
    ...(target ? [`target ${target}`] : []),
  ].join(", ");
}
