import clsx from "clsx";
import type { ReactNode } from "react";
import { Link } from "./link";

/** Rows with a hairline between them. */
export function List({
  ordered = false,
  className,
  children,
}: {
  ordered?: boolean;
  className?: string;
  children: ReactNode;
}) {
  const Element = ordered ? "ol" : "ul";
  return (
    <Element role="list" className={clsx("divide-y divide-hair *:first:pt-0", className)}>
      {children}
    </Element>
  );
}

type RowProps = {
  title: ReactNode;
  href?: string | undefined;
  meta?: ReactNode;
  when?: ReactNode;
  /** Past its promise: the words in `when` must say so too. */
  late?: boolean;
  glyph?: ReactNode;
  /** Buttons or more text below. */
  children?: ReactNode;
};

export function Row({ title, href, meta, when, late, glyph, children }: RowProps) {
  return (
    <li className="flex gap-3 py-2.5">
      {glyph && <span className="mt-1">{glyph}</span>}
      <div className="min-w-0 flex-1">
        <div className="flex flex-wrap justify-between gap-x-4">
          <span className="min-w-0 flex-1 basis-40 font-medium wrap-anywhere">
            {href ? (
              <Link look="strong" href={href}>
                {title}
              </Link>
            ) : (
              title
            )}
          </span>
          {when && (
            <span className={clsx("text-1/5 tnum", late ? "font-medium text-warn" : "text-ink-2")}>
              {when}
            </span>
          )}
        </div>
        {meta && <div className="mt-0.5 text-1 wrap-anywhere text-ink-2">{meta}</div>}
        {children}
      </div>
    </li>
  );
}
