import clsx from "clsx";
import NextLink from "next/link";

/** The sign and the word: one line comes in, a station, a doubled line goes on. Folding, it is only the sign on a phone. */
export function Mark({ href, folding = false }: { href: string; folding?: boolean }) {
  return (
    <NextLink
      prefetch={false}
      href={href}
      className="flex min-h-11 items-center gap-2.5 text-3 font-semibold tracking-[-0.012em]"
    >
      <svg aria-hidden="true" width="26" height="14" className="shrink-0 fill-accent">
        <path d="M0 5.5h7v3H0zM19 4h7v2h-7zM19 8h7v2h-7z" />
        <circle cx="13" cy="7" r="5" strokeWidth="3" className="fill-none stroke-accent" />
      </svg>
      <span className={clsx(folding && "max-sm:sr-only")}>Throughline</span>
    </NextLink>
  );
}
