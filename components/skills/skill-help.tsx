import { Link } from "@/components/ui/link";
import type { Way } from "@/components/ui/ways";

type SkillHelpProps = {
  name: string;
  /** Its page on the roadmap, and what the guide has on it, chapter by chapter. */
  about: string;
  readings: { term: string; links: Way[] }[];
};

/** What helps with a skill, for whoever has just seen what is missing. */
export function SkillHelp({ name, about, readings }: SkillHelpProps) {
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
