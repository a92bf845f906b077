"use client";

import clsx from "clsx";
import { usePathname, useSearchParams } from "next/navigation";
import type { ReactNode } from "react";
import { ButtonLink } from "./button";
import { Link } from "./link";
import { Mark } from "./mark";
import { NavLinks, type NavItem } from "./nav-links";
import { SkipLink } from "./skip-link";

type PublicFrameProps = {
  /** On a phone the footer's links stand in for them. */
  items?: NavItem[];
  /** At the right: "Sign in", or the way back to one's own page. */
  actions?: { href: string; label: string; variant?: "default" | "primary" | "bare" }[];
  /** From pages below this address the actions lead back to the page itself: somebody came to answer it. */
  returnTo?: string | undefined;
  footer?: { links: { href: string; label: string }[]; note?: string };
  width?: keyof typeof widths;
  children: ReactNode;
};

/** What stands around a page that needs no account. */
export function PublicFrame({
  items = [],
  actions = [],
  returnTo,
  footer,
  width = "page",
  children,
}: PublicFrameProps) {
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      <header className="page flex min-h-14 flex-wrap items-center gap-x-4 py-1.5 lg:gap-x-8 print:hidden">
        <Mark href="/" />
        {items.length > 0 && (
          <nav aria-label="Main" className="max-md:hidden">
            <NavLinks items={items} />
          </nav>
        )}
        <div className="ml-auto flex gap-1 md:gap-2">
          {actions.length > 0 && <Actions actions={actions} returnTo={returnTo} />}
        </div>
      </header>
      <main id="main" tabIndex={-1} className="page grow pt-4 pb-16 outline-none md:pt-8 print:p-0">
        <div className={widths[width]}>{children}</div>
      </main>
      {footer && <Footer {...footer} />}
    </div>
  );
}

/** Whoever was on their way somewhere, or came to answer something, gets there after these. */
function Actions({ actions = [], returnTo }: Pick<PublicFrameProps, "actions" | "returnTo">) {
  const here = usePathname();
  const asked = useSearchParams().get("next");
  const next = returnTo && here.startsWith(returnTo) ? here : asked;
  const back = next ? `?${new URLSearchParams({ next })}` : "";

  return actions.map(({ href, label, variant = "bare" }) => (
    <ButtonLink
      key={href}
      href={`${href}${back}`}
      variant={variant}
      className={clsx("max-sm:px-2.5", variant === "bare" && "last:-mr-2.5 md:last:-mr-3.5")}
    >
      {label}
    </ButtonLink>
  ));
}

function Footer({ links, note }: NonNullable<PublicFrameProps["footer"]>) {
  return (
    <footer className="page print:hidden">
      <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-2 border-t border-hair py-6 text-ink-2">
        {note && <p className="max-w-text">{note}</p>}
        <ul className="flex flex-wrap gap-x-6">
          {links.map(({ href, label }) => (
            <li key={href}>
              <Link look="quiet" href={href} className="inline-flex min-h-11 items-center md:min-h-6">
                {label}
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </footer>
  );
}

const widths = { page: "", text: "max-w-text", form: "mx-auto max-w-form" };
