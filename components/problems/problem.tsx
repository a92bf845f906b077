import type { ReactNode } from "react";

/** Stands where a page should be. It asks nobody for anything, so it can always be shown. */
export function Problem({
  title,
  actions,
  children,
}: {
  title: string;
  actions: ReactNode;
  children: ReactNode;
}) {
  return (
    <>
      <BrokenLine />
      <h1>{title}</h1>
      <p className="mt-2 max-w-form text-3 text-ink-2">{children}</p>
      <div className="mt-6 flex flex-wrap gap-2">{actions}</div>
    </>
  );
}

/** The line with a gap in it, as a skip looks. */
function BrokenLine() {
  return (
    <svg aria-hidden="true" width="208" height="24" className="glyph mt-8 mb-6 md:mt-16">
      <path className="d" d="M0 10h72v5H0zM136 10h72v5h-72z" />
      <circle className="halo" cx="24" cy="12.5" r="12" />
      <circle className="ring" cx="24" cy="12.5" r="7" strokeWidth="4" />
      <circle className="halo" cx="184" cy="12.5" r="12" />
      <circle className="ring" cx="184" cy="12.5" r="7" strokeWidth="4" />
    </svg>
  );
}
