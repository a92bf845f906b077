import { Link } from "@/components/ui/link";
import type { RatedSkill } from "./skill-rating";

/** What helps with a skill, for whoever has just seen what is missing. */
export function SkillHelp({ name, about, readings }: Pick<RatedSkill, "name" | "about" | "readings">) {
  return (
    <div className="grid gap-1 text-1 text-ink-2">
      {readings.map(({ term, links }) => (
        <p key={term}>
          {term}:{" "}
          {links.map(({ href, label }, index) => (
            <span key={href}>
              {index > 0 && "; "}
              <Link look="quiet" href={href}>
                {label}
              </Link>
            </span>
          ))}
        </p>
      ))}
      <p>
        <Link href={about} className="max-md:inline-block max-md:py-2">
          {name}: what builds it, and who asks for it
        </Link>
      </p>
    </div>
  );
}
