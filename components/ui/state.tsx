import clsx from "clsx";
import type { ReactNode } from "react";

export type StateName = keyof typeof glyphs;

/** A state as the line draws it, beside its word. */
export function StateLabel({
  state,
  className,
  children,
}: {
  state: StateName;
  className?: string;
  children?: ReactNode;
}) {
  return (
    <span className={clsx("inline-flex items-center gap-2", className)}>
      <Glyph state={state} />
      <span>{children ?? glyphs[state].word}</span>
    </span>
  );
}

/** The drawing alone: only where words beside it say the same. */
export function Glyph({ state, className }: { state: StateName; className?: string }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 24 12" className={clsx("glyph h-3 w-6 shrink-0", className)}>
      {glyphs[state].drawing}
    </svg>
  );
}

const glyphs = {
  planned: { word: "Planned", drawing: <path className="p" d="M0 6h24v1H0z" /> },
  doing: {
    word: "In progress",
    drawing: (
      <>
        <path className="p" d="M17 6h7v1h-7z" />
        <path className="d" d="M0 4h7v5H0zM8 6.5a4 4 0 1 0 8 0a4 4 0 1 0-8 0z" />
      </>
    ),
  },
  done: { word: "Done", drawing: <path className="d" d="M0 4h24v5H0z" /> },
  waiting: {
    word: "In review",
    drawing: <path className="d" d="M0 3h24v2H0zM0 8h4v2H0zM7 8h4v2H7zM14 8h4v2h-4zM21 8h3v2h-3z" />,
  },
  prior: { word: "From before", drawing: <path className="prior" d="M0 4h24v5H0z" /> },
  verified: { word: "Verified", drawing: <path className="d" d="M0 3h24v2H0zM0 8h24v2H0z" /> },
  skipped: { word: "Skipped", drawing: <path className="p" d="M0 4h6v5H0zM18 4h6v5h-6z" /> },
  paused: {
    word: "Paused",
    drawing: <path className="p" d="M0 4h7v5H0zM17 4h7v5h-7zM7 1h2v11H7zM15 1h2v11h-2z" />,
  },
  forecast: {
    word: "Forecast",
    drawing: <path className="p" d="M0 5h4v3H0zM10 5h4v3h-4zM20 5h4v3h-4zM5 5h4v3H5zM15 5h4v3h-4z" />,
  },
  blocked: {
    word: "Blocked",
    drawing: (
      <>
        <path className="p" d="M0 6h6v1H0zM18 6h6v1h-6z" />
        <path className="x" d="M8 2.5l8 8M16 2.5l-8 8" />
      </>
    ),
  },
  changes: {
    word: "Changes requested",
    drawing: (
      <>
        <path className="d" d="M0 4h11v5H0z" />
        <circle className="x" cx="18" cy="6.5" r="4.5" />
      </>
    ),
  },
};
