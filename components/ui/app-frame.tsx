"use client";

import type { ReactNode } from "react";
import { ButtonLink, Button } from "./button";
import { AccountMenu, type Person } from "./account-menu";
import { Avatar } from "./avatar";
import { Icon } from "./icon";
import { Link } from "./link";
import { Mark } from "./mark";
import { NavLinks, type NavItem } from "./nav-links";
import { SkipLink } from "./skip-link";

type AppFrameProps = {
  home: string;
  items: NavItem[];
  /** The one thing a member can do from everywhere. */
  log?: { href: string; label: string } | undefined;
  notices: { href: string; unread: number };
  person: Person;
  links: { href: string; label: string }[];
  /** Where the sign-out form posts to. */
  signOut: string;
  children: ReactNode;
};

/** What stands around every member page. Below 60rem navigation and account share one menu. */
export function AppFrame({ home, items, log, notices, person, links, signOut, children }: AppFrameProps) {
  const waiting = items.reduce((sum, { count = 0 }) => sum + count, 0);

  return (
    <>
      <SkipLink />
      <header className="page flex min-h-14 items-center gap-2 py-1.5 lg:gap-4 print:hidden">
        <Mark href={home} folding />
        <div
          id="menu"
          popover="auto"
          className="inset-x-4 top-16 bottom-auto m-0 max-h-[calc(100dvh-5rem)] w-auto rounded bg-raise p-2 text-ink shadow-float lg:contents"
        >
          <nav aria-label="Main" className="lg:ml-4 lg:flex-1">
            <NavLinks items={items} folding />
          </nav>
          <AccountMenu person={person} links={links} signOut={signOut} />
        </div>
        <div className="ml-auto flex items-center gap-2">
          {log && <LogLink {...log} />}
          <NoticesLink {...notices} />
          <Button variant="bare" popoverTarget="menu" className="-mr-3.5 lg:hidden">
            Menu
            {waiting > 0 && (
              <span className="text-accent-ink tnum">
                {waiting}
                <span className="sr-only"> waiting</span>
              </span>
            )}
          </Button>
          <button
            type="button"
            popoverTarget="account"
            aria-label={`${person.name}, account`}
            className="cursor-pointer rounded-full max-lg:hidden"
          >
            <Avatar name={person.name} />
          </button>
        </div>
      </header>
      <main id="main" tabIndex={-1} className="page pt-4 pb-16 outline-none md:pt-8 print:p-0">
        {children}
      </main>
    </>
  );
}

/** Its name says the number too; from a hundred on nobody counts. */
function NoticesLink({ href, unread }: { href: string; unread: number }) {
  const count = unread > 99 ? "99+" : unread;
  return (
    <Link
      look="plain"
      href={href}
      aria-label={unread > 0 ? `Notices, ${count} unread` : "Notices"}
      className="flex min-h-11 min-w-11 items-center justify-center gap-1 rounded text-ink-2 lg:min-h-9"
    >
      <Icon name="bell" />
      {unread > 0 && <span className="text-1 font-medium text-accent-ink tnum">{count}</span>}
    </Link>
  );
}

/** On a phone its verb is enough to see; its name stays whole. */
function LogLink({ href, label }: { href: string; label: string }) {
  const [verb, ...rest] = label.split(" ");
  return (
    <ButtonLink href={href}>
      <span>
        {verb}
        <span className="max-sm:sr-only"> {rest.join(" ")}</span>
      </span>
    </ButtonLink>
  );
}
