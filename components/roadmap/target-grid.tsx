import clsx from "clsx";
import { Link } from "@/components/ui/link";

export type Grid = {
  columns: { key: string; href: string; label: string }[];
  areas: {
    name: string;
    skills: { href: string; label: string; levels: { level: number | null; rises: boolean }[] }[];
  }[];
};

/** Every skill against every level of the path. On a phone the names of the levels stand upright. */
export function TargetGrid({ columns, areas }: Grid) {
  return (
    <section aria-labelledby="grid" className="mb-10 border-t border-hair pt-6">
      <h2 id="grid" className="text-4">
        What each level wants
      </h2>
      <p className="mt-1 mb-4 max-w-text text-ink-2">
        From 0 to 5 for each skill. Bold is more than the level before it wants.
      </p>
      <table className="w-full lg:table-fixed">
        <caption className="sr-only">The level wanted of each skill, for each growth level</caption>
        <thead>
          <tr>
            <th scope="col" className="w-full lg:w-1/3">
              <span className="sr-only">Skill</span>
            </th>
            {columns.map(({ key, href, label }) => (
              <th key={key} scope="col" className="px-1 pb-2 align-bottom font-normal lg:px-2 lg:text-right">
                <Link
                  look="plain"
                  href={href}
                  className="inline-block max-h-44 text-1 text-ink-2 max-lg:rotate-180 max-lg:text-left max-lg:[writing-mode:vertical-rl]"
                >
                  {label}
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        {areas.map(({ name, skills }) => (
          <tbody key={name}>
            <tr>
              <th
                scope="rowgroup"
                colSpan={columns.length + 1}
                className="pt-4 pb-1 text-left text-1 font-normal text-ink-2"
              >
                {name}
              </th>
            </tr>
            {skills.map(({ href, label, levels }) => (
              <tr key={href} className="border-t border-hair">
                <th scope="row" className="py-1 pr-2 text-left font-normal">
                  <Link look="plain" href={href} className="block max-md:py-2">
                    {label}
                  </Link>
                </th>
                {levels.map(({ level, rises }, index) => (
                  <td
                    key={columns[index]!.key}
                    className={clsx(
                      "px-1 text-center tnum lg:px-2 lg:text-right",
                      rises ? "font-semibold" : "text-ink-2",
                    )}
                  >
                    {rises ? <b>{level}</b> : (level ?? "–")}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}
