import { Checkbox } from "@/components/ui/choices";
import { Time, type DateWords } from "@/components/ui/date";
import { Field } from "@/components/ui/field";
import { Link } from "@/components/ui/link";
import { Glyph } from "@/components/ui/state";
import type { Limits } from "@/lib/forms/state";

export type Strength = {
  key: string;
  name: string;
  /** What in somebody's past would show it. */
  prompt: string;
  /** What it is evidence for. */
  counts: string;
  /** What is kept already. */
  kept: { id: string; title: string; when: DateWords }[];
};

/** One strength: what would show it, and once it is ticked what it was and when. */
export function StrengthItem({
  strength: { key, name, prompt, counts, kept },
  titleLimits,
}: {
  strength: Strength;
  titleLimits: Limits[string] | undefined;
}) {
  return (
    <li className="group/strength py-3">
      <Checkbox
        name={`ticked.${key}`}
        label={
          <span className="font-medium">
            {name}
            {kept.length > 0 && <span className="font-normal text-ink-2">, one more</span>}
          </span>
        }
        hint={<span className="text-2 text-ink-2">{prompt}</span>}
      />
      {kept.length > 0 && <Kept kept={kept} />}
      <div className="hidden gap-4 pt-2 pb-2 pl-6.5 group-has-[[name^=ticked]:checked]/strength:grid sm:grid-cols-[1fr_11rem] sm:items-start">
        <Field name={`what.${key}`} label="In one line" limits={titleLimits} autoComplete="off" />
        <Field name={`when.${key}`} label="About when" hint="2023, or May 2023." autoComplete="off" />
        <p className="text-1 text-ink-2 sm:col-span-2">{counts}</p>
      </div>
    </li>
  );
}

function Kept({ kept }: Pick<Strength, "kept">) {
  return (
    <ul role="list" className="grid gap-1 pt-1 pl-6.5">
      {kept.map(({ id, title, when }) => (
        <li key={id} className="flex items-start gap-2">
          <Glyph state="prior" className="mt-1" />
          <span className="min-w-0 wrap-anywhere">
            <Link look="quiet" href={`/milestones/${id}`}>
              {title}
            </Link>
            <span className="text-ink-2">
              , <Time {...when} />
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
