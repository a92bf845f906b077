import type { ReactNode } from "react";

/** A place with nothing in it yet: why it matters and the first step. */
export function Empty({
  title,
  action,
  children,
}: {
  title: string;
  action?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <div className="max-w-text py-2">
      <p className="text-4 font-semibold text-balance">{title}</p>
      {children && <p className="mt-2 text-ink-2">{children}</p>}
      {action && <div className="mt-4 flex flex-wrap gap-2">{action}</div>}
    </div>
  );
}
