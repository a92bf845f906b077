import { PersonName } from "@/components/ui/avatar";
import { Link } from "@/components/ui/link";

export type EyesBarProps = { name: string; href: string };

/** Whose eyes the page below is seen with. */
export function EyesBar({ name, href }: EyesBarProps) {
  return (
    <aside
      aria-label="With whose eyes"
      className="mb-6 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 rounded bg-accent-soft px-4 py-3 print:hidden"
    >
      <p>
        You see this as <PersonName>{name}</PersonName> sees it. What they can do here is left out, and
        looking leaves no trace.
      </p>
      <Link href={href} className="inline-flex min-h-11 items-center md:min-h-6">
        <span>
          Back to what <PersonName>{name}</PersonName> can read
        </span>
      </Link>
    </aside>
  );
}
