import clsx from "clsx";
import { Link } from "@/components/ui/link";
import { closeMenu, Menu, MenuRow } from "@/components/ui/menu";

export type Choice = { href: string; label: string; count: number; current: boolean };
export type Filter = {
  name: string;
  /** The choice it is narrowed to. */
  chosen: string | null;
  all: Choice;
  /** Skills stand in their areas; the others in one group without a name. */
  groups: { name: string | null; choices: Choice[] }[];
};

type MilestoneFiltersProps = {
  filters: Filter[];
  /** The whole list; null when nothing narrows it. */
  clear: string | null;
};

/** Each filter is a menu of links, so that it takes one line on a phone and needs no script. */
export function MilestoneFilters({ filters, clear }: MilestoneFiltersProps) {
  return (
    <MenuRow className="print:hidden">
      {filters.map(({ name, chosen, all, groups }) => (
        <Menu
          key={name}
          group="milestone-filter"
          set={chosen !== null}
          label={
            <>
              <span className="sr-only">Filter by </span>
              {chosen === null ? (
                name
              ) : (
                <>
                  <span className="max-sm:sr-only">{name}: </span>
                  {chosen}
                </>
              )}
            </>
          }
        >
          <nav aria-label={`Filter by ${name.toLowerCase()}`}>
            <Choices choices={[all]} />
            {groups.map((group) => (
              <div key={group.name} className="mt-2 border-t border-hair pt-2">
                {group.name && (
                  <p className="px-2 pt-1 pb-0.5 text-1 text-ink-2" aria-hidden="true">
                    {group.name}
                  </p>
                )}
                <Choices label={group.name} choices={group.choices} />
              </div>
            ))}
          </nav>
        </Menu>
      ))}
      {clear && (
        <Link look="quiet" href={clear} className="flex min-h-11 items-center px-1 md:min-h-9">
          Clear all
        </Link>
      )}
    </MenuRow>
  );
}

/** A choice that would show nothing leads nowhere, and says so by its number. */
function Choices({ label, choices }: { label?: string | null; choices: Choice[] }) {
  return (
    <ul role="list" aria-label={label ?? undefined}>
      {choices.map(({ href, label, count, current }) => {
        const words = (
          <>
            <span className="min-w-0 flex-1 wrap-anywhere">{label}</span>
            <span className="text-1 tnum">{count.toLocaleString("en")}</span>
          </>
        );
        return (
          <li key={href}>
            {count === 0 && !current ? (
              <span className={clsx(item, "text-ink-3")}>{words}</span>
            ) : (
              <Link
                look="plain"
                href={href}
                aria-current={current ? "true" : undefined}
                onClick={closeMenu}
                className={clsx(item, current ? "bg-sunk font-medium" : "hover:bg-sunk")}
              >
                {words}
              </Link>
            )}
          </li>
        );
      })}
    </ul>
  );
}

const item = "flex min-h-11 items-center gap-3 rounded px-2 md:min-h-7";
