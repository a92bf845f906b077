import clsx from "clsx";
import NextLink from "next/link";
import type { ComponentProps, ReactNode } from "react";

type LinkProps = ComponentProps<typeof NextLink> & { look?: keyof typeof looks };

/** A way to another page of ours. Pages are made for one person at one moment, so nothing is fetched ahead. */
export function Link({ look = "text", className, ...props }: LinkProps) {
  return <NextLink prefetch={false} className={clsx(looks[look], className)} {...props} />;
}

type UserLinkProps = { href: string; className?: string; children: ReactNode };

/** An address that a person typed. On paper it stands behind its name. */
export function UserLink({ href, className, children }: UserLinkProps) {
  return (
    <a
      href={href}
      rel="noopener nofollow ugc"
      className={clsx(looks.text, "written wrap-anywhere", className)}
    >
      {children}
    </a>
  );
}

/** An address of somebody else's that we chose. */
export function OutsideLink({ href, className, children }: UserLinkProps) {
  return (
    <a href={href} rel="noopener nofollow" className={clsx(looks.quiet, "wrap-anywhere", className)}>
      {children}
    </a>
  );
}

const looks = {
  text: "text-accent-ink underline decoration-current/35 underline-offset-3 hover:decoration-current",
  quiet: "underline decoration-hair underline-offset-3 hover:text-accent-ink hover:decoration-current",
  strong: "tap font-medium hover:text-accent-ink",
  plain: "hover:text-accent-ink",
};
