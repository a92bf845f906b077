import clsx from "clsx";
import { Link } from "@/components/ui/link";
import type { SetupPart } from "./parts";

type SetupNavProps = { label?: string; parts: SetupPart[]; current: string };

/** The pages of the setting-up as a line of its own: solid is answered, thin is open. */
export function SetupNav({ label = "Setting up", parts, current }: SetupNavProps) {
  const place = parts.findIndex(({ key }) => key === current) + 1;
  const last = parts.at(-1)?.key;
  return (
    <nav aria-label={label} className="mb-8">
      <p className="mb-3 text-1 text-ink-2 tnum">
        {place} of {parts.length}
      </p>
      <ol role="list" className="flex">
        {parts.map(({ key, short, href, answered }) => (
          <li key={key} className={clsx("min-w-0", key === last ? "md:w-20" : "flex-1")}>
            <Link
              look="plain"
              href={href}
              aria-current={key === current ? "step" : undefined}
              className="tap block"
            >
              <Station answered={answered} current={key === current} last={key === last} />
              <span
                className={clsx(
                  "mt-1 block pr-2 text-1 max-md:sr-only",
                  key === current ? "font-medium" : "text-ink-2",
                )}
              >
                {short}
                {answered && <span className="sr-only">, answered</span>}
              </span>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}

type StationProps = { answered: boolean; current: boolean; last: boolean };

function Station({ answered, current, last }: StationProps) {
  return (
    <span aria-hidden="true" className="flex h-4 items-center">
      <span
        className={clsx(
          "size-4 shrink-0 rounded-full",
          current ? "border-5 border-accent" : answered ? "bg-accent" : "border border-planned",
        )}
      />
      {!last && <span className={clsx("grow", answered ? "h-1.25 bg-accent" : "h-px bg-planned")} />}
    </span>
  );
}
