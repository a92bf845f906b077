import { SkillBar } from "@/components/charts/skill-bars";
import { Link } from "@/components/ui/link";

export type Wanted = { href: string; label: string; level: number };

/** The level wanted of each skill, drawn and in figures. */
export function WantedLevels({ caption, wanted }: { caption: string; wanted: Wanted[] }) {
  return (
    <table className="w-full self-start">
      <caption className="sr-only">{caption}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">Skill</th>
          <th scope="col">Level wanted</th>
        </tr>
      </thead>
      <tbody>
        {wanted.map(({ href, label, level }) => (
          <tr key={href}>
            <th scope="row" className="h-6 py-0.5 pr-2 text-left font-normal wrap-anywhere md:py-0">
              <Link look="plain" href={href} className="block min-h-11 content-center md:min-h-6">
                {label}
              </Link>
            </th>
            <td className="w-37">
              <span className="flex items-center justify-between">
                <SkillBar claimed={null} endorsed={null} target={level} />
                <span className="text-1 text-ink-2 tnum">{level}</span>
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
