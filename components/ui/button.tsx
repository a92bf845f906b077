import clsx from "clsx";
import NextLink from "next/link";
import type { ComponentProps } from "react";

type Look = { variant?: keyof typeof variants; size?: keyof typeof sizes };

/** Says its verb. At most one primary button on a page. */
export function Button({
  variant,
  size,
  className,
  type = "button",
  ...props
}: ComponentProps<"button"> & Look) {
  return <button type={type} className={clsx(buttonClass({ variant, size }), className)} {...props} />;
}

/** A link that looks like a button, because it starts something. */
export function ButtonLink({ variant, size, className, ...props }: ComponentProps<typeof NextLink> & Look) {
  return <NextLink prefetch={false} className={clsx(buttonClass({ variant, size }), className)} {...props} />;
}

/** For a `summary`, which must look like a button but cannot be one. */
export function buttonClass({
  variant = "default",
  size = "normal",
}: { [K in keyof Look]: Look[K] | undefined }) {
  return clsx(base, variants[variant], sizes[size]);
}

const base =
  "inline-flex cursor-pointer items-center justify-center gap-2 rounded border text-center font-medium " +
  "transition-colors select-none print:hidden aria-disabled:cursor-default aria-disabled:opacity-70 disabled:cursor-default disabled:opacity-60";

const sizes = {
  normal: "min-h-11 px-3.5 py-1 md:min-h-9",
  small: "min-h-11 px-2.5 py-0.5 text-1 md:min-h-7",
};

const variants = {
  default: "border-edge hover:bg-sunk",
  primary:
    "border-accent bg-accent text-on-accent hover:border-accent-press hover:bg-accent-press forced-colors:bg-transparent",
  bare: "border-transparent text-ink-2 hover:bg-sunk hover:text-ink",
  danger: "border-danger text-danger hover:bg-danger hover:text-paper",
};
