import { Link } from "@/components/ui/link";

export type IndexedArea = {
  key: string;
  href: string;
  name: string;
  sentence: string;
  skills: { href: string; label: string }[];
};

/** The skills by name, area beside area. */
export function SkillIndex({ areas }: { areas: IndexedArea[] }) {
  return (
    <div className="grid gap-x-8 gap-y-8 sm:grid-cols-2 lg:grid-cols-4">
      {areas.map(({ key, href, name, sentence, skills }) => (
        <div key={key}>
          <h3 className="text-3">
            <Link look="plain" href={href}>
              {name}
            </Link>
          </h3>
          <p className="mt-1 mb-2 text-ink-2 lg:min-h-15">{sentence}</p>
          <ul role="list" aria-label={name}>
            {skills.map(({ href, label }) => (
              <li key={href}>
                <Link look="quiet" href={href} className="inline-block py-1.5 md:py-1">
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
