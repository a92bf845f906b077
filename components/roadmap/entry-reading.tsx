import { SkillSkyline } from "@/components/charts/skill-skyline";
import { Link } from "@/components/ui/link";
import { EntryFacts, type Told } from "./entry-facts";
import { WantedLevels, type Wanted } from "./wanted-levels";

export type ReadEntry = {
  key: string;
  name: string;
  sentence: string;
  /** Its own page, if it has one. */
  href: string | null;
  facts: Told;
  /** What it wants of all skills, area by area, or of some by name. */
  towers: { name: string; levels: number[] }[] | null;
  wanted: Wanted[] | null;
};
export type EntryGroup = { heading: string | null; entries: ReadEntry[] };

/** What it is at the left, what there is to say beside it. */
export function EntryReading({ entry, level }: { entry: ReadEntry; level: 2 | 3 }) {
  const { key, name, sentence, href, facts, towers, wanted } = entry;
  const Heading = level === 2 ? "h2" : "h3";
  const profile = wanted && wanted.length > 0 ? wanted : null;

  return (
    <article id={key} aria-labelledby={`${key}-name`} className="cols gap-y-3! border-t border-hair py-6">
      <div>
        <Heading id={`${key}-name`} className={level === 2 ? "text-4" : "text-3"}>
          {href ? (
            <Link look="plain" href={href}>
              {name}
            </Link>
          ) : (
            name
          )}
        </Heading>
        {(profile || towers) && <p className="mt-2 text-3">{sentence}</p>}
        {href && (
          <p className="mt-3">
            <Link
              href={href}
              className="inline-block max-md:py-2"
              aria-label={`What ${name} asks, skill by skill`}
            >
              What it asks, skill by skill
            </Link>
          </p>
        )}
      </div>
      <div className={profile || towers ? "" : "lg:col-span-2"}>
        {!profile && !towers && <p className="mb-4 max-w-text text-3">{sentence}</p>}
        <EntryFacts {...facts} stacked={Boolean(profile || towers)} />
      </div>
      {profile && <WantedLevels caption={`Levels that ${name} wants`} wanted={profile} />}
      {towers && (
        <div className="max-lg:mt-3">
          <SkillSkyline label={`Levels that ${name} wants`} areas={towers} />
        </div>
      )}
    </article>
  );
}
