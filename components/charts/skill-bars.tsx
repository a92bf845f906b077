import clsx from "clsx";
import { Link } from "@/components/ui/link";
import { StateLabel } from "@/components/ui/state";
import { levels, part, provenOf, skillPaths, type SkillValues } from "./skill-geometry";

export type Skill = SkillValues & { name: string; href?: string | undefined };
export type SkillArea = { name: string; skills: Skill[] };

type Views = { claimed: string; endorsed: string };

type SkillBarsProps = {
  areas: SkillArea[];
  /** What the two views are called: a mentor reads them the other way round. */
  words?: Views;
};

/** Every skill of every area as a bar in the line's language, in a table that holds the same as figures. */
export function SkillBars({ areas, words = own }: SkillBarsProps) {
  const columns = columnsOf(
    areas.flatMap(({ skills }) => skills),
    words,
  );
  const [first, second] = columns;
  return (
    <div className="gap-x-8 md:columns-2">
      {areas.map(({ name, skills }, index) => (
        <table key={name} className="mb-5 w-full break-inside-avoid md:mb-6">
          <caption className="pb-1 text-left text-1 text-ink-2">
            <span className="flex justify-between">
              {name}
              {index === 0 && (
                <span aria-hidden="true">
                  {first?.label} / {second?.label}
                </span>
              )}
            </span>
          </caption>
          <thead className="sr-only">
            <tr>
              <th scope="col">Skill</th>
              <td />
              {columns.map(({ label }) => (
                <th key={label} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {skills.map((skill) => (
              <SkillRow key={skill.name} skill={skill} columns={columns} />
            ))}
          </tbody>
        </table>
      ))}
    </div>
  );
}

/** Names at their target step back, so that what is missing stands out. */
function SkillRow({ skill, columns }: { skill: Skill; columns: Column[] }) {
  const { name, href, target } = skill;
  const isMet = target ? provenOf(skill) >= target : false;

  return (
    <tr>
      <th
        scope="row"
        className={clsx("h-6 w-full pr-2 text-left font-normal wrap-anywhere", isMet && "text-ink-2")}
      >
        {href ? (
          <Link look="plain" href={href} className="block min-h-7 content-center md:min-h-6">
            {name}
          </Link>
        ) : (
          name
        )}
      </th>
      <td>
        <SkillBar {...skill} />
      </td>
      {columns.map(({ label, of }, index) => (
        <td key={label} className={figures[index] ?? "sr-only"}>
          {index === 1 && <span aria-hidden="true">/ </span>}
          {of(skill) ?? <Unknown />}
        </td>
      ))}
    </tr>
  );
}

/** The eye gets the first two figures; the bar beside them says the others. */
const figures = [
  "min-w-7 pl-2 text-right text-1 text-ink-2 tnum",
  "pl-1 text-1 whitespace-nowrap text-ink-3 tnum",
];

function Unknown() {
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="sr-only">not yet</span>
    </>
  );
}

/** One skill's bar; words beside it say the same. */
export function SkillBar(values: SkillValues) {
  const paths = skillPaths(values);
  const width = levels * part + 4;
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${width} 15`}
      preserveAspectRatio="none"
      className="bars h-[15px] w-20 md:w-31"
    >
      <path className="rest" d={paths.rest} />
      {paths.claimed && <path className="p" d={paths.claimed} />}
      {paths.proven && <path className="d" d={paths.proven} />}
      {paths.target && <path className="target" d={paths.target} />}
    </svg>
  );
}

/** What the inks of the bars mean; `all` adds evidence and target. */
export function SkillKey({
  all = false,
  supported = all,
  words = { claimed: "Own view", endorsed: "Endorsed" },
}: {
  all?: boolean;
  supported?: boolean;
  words?: Views;
}) {
  return (
    <div className="flex flex-wrap gap-x-4 gap-y-1 text-1 text-ink-2">
      <StateLabel state="planned">{words.claimed}</StateLabel>
      {supported && <StateLabel state="done">Evidence</StateLabel>}
      <StateLabel state="verified">{words.endorsed}</StateLabel>
      {all && (
        <span className="inline-flex items-center gap-1.5">
          <span className="h-3 border-l-2 border-ink" /> Target
        </span>
      )}
    </div>
  );
}

type Column = { label: string; of: (values: SkillValues) => number | null | undefined };

const own: Views = { claimed: "own view", endorsed: "endorsed" };

/** Every value is a column; those nobody has are none. */
function columnsOf(skills: Skill[], { claimed, endorsed }: Views): Column[] {
  const has = (value: "supported" | "target") => skills.some((skill) => skill[value]);
  const both: Column[] = [
    { label: endorsed, of: (values) => values.endorsed },
    { label: claimed, of: (values) => values.claimed },
  ];
  const supported: Column[] = has("supported")
    ? [{ label: "supported", of: (values) => values.supported }]
    : [];
  if (!has("target")) return [...both, ...supported];
  return [
    { label: "proven", of: provenOf },
    { label: "target", of: ({ target }) => target },
    ...both,
    ...supported,
  ];
}
