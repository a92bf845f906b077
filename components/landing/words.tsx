import type { ReactNode } from "react";

/** A short heading and what belongs under it: a column of the landing page. */
export function Words({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      <h3 className="text-3">{title}</h3>
      <p className="mt-1 max-w-[24rem] text-ink-2">{children}</p>
    </>
  );
}
