import type { ReactNode } from "react";
import { Done, type DoneParam } from "./done";
import { Link } from "./link";

type PageHeaderProps = {
  /** The page's answer, as a sentence. */
  title: ReactNode;
  lede?: ReactNode;
  crumbs?: { href: string; label: string }[];
  /** Small facts under the title, each a `span`. */
  meta?: ReactNode;
  actions?: ReactNode;
  done?: DoneParam;
};

export function PageHeader({ title, lede, crumbs, meta, actions, done }: PageHeaderProps) {
  return (
    <header className="mb-8">
      {crumbs && <Crumbs crumbs={crumbs} />}
      <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-4">
        <div className="min-w-0 flex-1 basis-72">
          <h1 className="max-w-text wrap-anywhere">{title}</h1>
          {meta && <div className="mt-2 flex flex-wrap gap-x-6 gap-y-1 text-ink-2">{meta}</div>}
          {lede && <p className="mt-2 max-w-text text-ink-2">{lede}</p>}
        </div>
        {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
      </div>
      <Done done={done} />
    </header>
  );
}

function Crumbs({ crumbs }: { crumbs: { href: string; label: string }[] }) {
  return (
    <nav aria-label="Breadcrumb" className="mb-2 print:hidden">
      <ol className="flex flex-wrap text-ink-2">
        {crumbs.map(({ href, label }) => (
          <li key={href} className="not-first:before:mx-1.5 not-first:before:content-['/']">
            <Link look="quiet" href={href} className="inline-flex min-h-11 items-center md:min-h-6">
              {label}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
