import { SkillBar } from "@/components/charts/skill-bars";
import { Link } from "@/components/ui/link";

export type ProfileSkill = {
  href: string;
  name: string;
  level: number;
  /** What somebody sees a person do at that level. */
  looks: string;
  /** "up from 3": against the entry before it on the path. */
  change: string | null;
  claimed: number | null;
  supported: number | null;
  endorsed: { low: number; high: number } | null;
};

/** One skill of a profile; on a phone its text stands under the bar. */
export function ProfileRow({ href, name, level, looks, change, ...values }: ProfileSkill) {
  const { claimed, supported, endorsed } = values;
  const words = wordsOf(change, values);
  return (
    <tr
      role="row"
      className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 border-t border-hair py-3 md:table-row"
    >
      <th role="rowheader" scope="row" className="text-left font-medium md:py-3 md:pr-6 md:align-top">
        <Link look="plain" href={href} className="max-md:inline-block max-md:pb-2">
          {name}
        </Link>
      </th>
      <td role="cell" className="md:py-3 md:pr-6 md:align-top">
        <span className="flex items-center gap-3">
          <span className="w-3 text-right font-semibold tnum">{level}</span>
          <SkillBar claimed={claimed} supported={supported} endorsed={endorsed?.low ?? null} target={level} />
        </span>
        {words && <span className="mt-0.5 block pl-6 text-1 text-ink-2 tnum">{words}</span>}
      </td>
      <td role="cell" className="col-span-2 text-pretty max-md:mt-1 max-md:text-ink-2 md:py-3 md:align-top">
        {looks}
      </td>
    </tr>
  );
}

type Values = Pick<ProfileSkill, "claimed" | "supported" | "endorsed">;

function wordsOf(change: string | null, { claimed, supported, endorsed }: Values) {
  const seen =
    endorsed && (endorsed.low === endorsed.high ? endorsed.low : `${endorsed.low} to ${endorsed.high}`);
  return [
    change,
    claimed !== null && `you ${claimed}`,
    supported && `evidence ${supported}`,
    seen !== null && `mentors ${seen}`,
  ]
    .filter(Boolean)
    .join(", ");
}
