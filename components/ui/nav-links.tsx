"use client";

import clsx from "clsx";
import { usePathname } from "next/navigation";
import { closeMenus } from "./close-menus";
import { Link } from "./link";

export type NavItem = {
  href: string;
  label: string;
  /** How many things wait there. */
  count?: number | undefined;
  /** Other paths that belong to it. */
  also?: string[];
  /** Said by the page; otherwise the path decides. */
  current?: boolean | undefined;
};

/** A row; `folding` makes it a list below 60rem, where it stands in a menu. */
export function NavLinks({ items, folding = false }: { items: NavItem[]; folding?: boolean }) {
  const path = usePathname() ?? "";
  const look = folding ? looks.folding : looks.row;

  return (
    <ul className={look.list}>
      {items.map(({ href, label, count = 0, also = [], current = [href, ...also].some(holds(path)) }) => (
        <li key={href}>
          <Link
            look="plain"
            href={href}
            onClick={closeMenus}
            aria-current={current ? "page" : undefined}
            className={clsx(link, look.link, current ? look.current : "text-ink-2")}
          >
            {label}
            {count > 0 && (
              <span className="text-1 font-medium text-accent-ink tnum">
                {count}
                <span className="sr-only"> waiting</span>
              </span>
            )}
          </Link>
        </li>
      ))}
    </ul>
  );
}

const holds = (path: string) => (place: string) => path === place || path.startsWith(`${place}/`);

const link = "relative flex min-h-11 items-center gap-1.5 rounded-[3px]";

const looks = {
  row: {
    list: "flex flex-wrap gap-x-5",
    link: "lg:min-h-9",
    current:
      "font-medium text-ink after:absolute after:inset-x-0 after:bottom-0 after:border-b-2 after:border-accent",
  },
  folding: {
    list: "gap-x-5 lg:flex xl:gap-x-6",
    link: "max-lg:px-3 max-lg:hover:bg-sunk lg:min-h-9",
    current:
      "font-medium text-ink max-lg:bg-sunk lg:after:absolute lg:after:inset-x-0 lg:after:bottom-0 lg:after:border-b-2 lg:after:border-accent",
  },
};
