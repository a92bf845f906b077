import clsx from "clsx";
import { Link } from "./link";

type Filter = { href: string; label: string; count?: number | undefined; current?: boolean };

/** Links that narrow the list below; the chosen one is the current one. */
export function FilterBar({ label, items }: { label: string; items: Filter[] }) {
  return (
    <nav aria-label={label} className="print:hidden">
      <ul className="flex flex-wrap gap-1">
        {items.map(({ href, label, count, current = false }) => (
          <li key={href}>
            <Link
              look="plain"
              href={href}
              aria-current={current ? "true" : undefined}
              className={clsx(
                "flex min-h-11 items-center gap-1.5 rounded px-2 sm:px-2.5 md:min-h-7",
                current ? "bg-sunk font-medium text-ink" : "text-ink-2 hover:bg-sunk",
              )}
            >
              {label}
              {count !== undefined && <span className="text-1 tnum">{count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
