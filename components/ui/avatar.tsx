import clsx from "clsx";
import { initialsOf } from "./initials";

/** A person's initials; their name stands beside it or on the control around it. */
export function Avatar({ name, size = "normal" }: { name: string; size?: keyof typeof sizes }) {
  return (
    <span
      aria-hidden="true"
      className={clsx(
        "grid shrink-0 place-items-center rounded-full bg-sunk font-semibold text-ink-2",
        sizes[size],
      )}
    >
      {initialsOf(name)}
    </span>
  );
}

/** Keeps a right-to-left name from turning the sentence around it, and a long one from widening the page. */
export function PersonName({ children }: { children: string }) {
  return <bdi className="wrap-anywhere">{children}</bdi>;
}

const sizes = { normal: "size-9 text-1", large: "size-14 text-4" };
