"use client";

import clsx from "clsx";
import { useEffect, useRef, type MouseEvent, type ReactNode } from "react";
import { Icon } from "./icon";

/** A row of menus, one open at a time. With a script a click beside them and the Escape key close the open one. */
export function MenuRow({ className, children }: { className?: string; children: ReactNode }) {
  const row = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const open = () => row.current?.querySelector("details[open]");
    const leave = ({ target }: Event) => {
      if (!open()?.contains(target as Node)) open()?.removeAttribute("open");
    };
    const escape = ({ key }: KeyboardEvent) => {
      const menu = key === "Escape" && open();
      if (!menu) return;
      menu.removeAttribute("open");
      menu.querySelector("summary")?.focus();
    };
    document.addEventListener("pointerdown", leave);
    document.addEventListener("focusin", leave);
    document.addEventListener("keydown", escape);
    return () => {
      document.removeEventListener("pointerdown", leave);
      document.removeEventListener("focusin", leave);
      document.removeEventListener("keydown", escape);
    };
  }, []);

  return (
    <div ref={row} className={clsx("relative flex flex-wrap items-center gap-2", className)}>
      {children}
    </div>
  );
}

type MenuProps = {
  /** Menus of one group close each other. */
  group: string;
  label: ReactNode;
  /** Something in it is chosen. */
  set?: boolean;
  children: ReactNode;
};

/** A button that unfolds what floats below it: on a phone over the whole width of its row. */
export function Menu({ group, label, set = false, children }: MenuProps) {
  return (
    <details name={group} className="max-sm:max-w-[calc(50%-0.25rem)] sm:relative">
      <summary
        className={clsx(
          "flex min-h-11 items-center gap-1 rounded border px-2.5 transition-colors md:min-h-9 [&::-webkit-details-marker]:hidden",
          set
            ? "border-accent bg-accent-soft font-medium text-accent-ink"
            : "border-edge text-ink hover:bg-sunk",
        )}
      >
        <span className="truncate">{label}</span>
        <Icon name="down" className="shrink-0 transition-transform in-[[open]>summary]:rotate-180" />
      </summary>
      <div className="absolute inset-x-0 z-10 mt-1 max-h-[min(24rem,70vh)] overflow-y-auto overscroll-contain rounded bg-raise p-2 shadow-float sm:right-auto sm:w-72 forced-colors:border">
        {children}
      </div>
    </details>
  );
}

/** For a link in a menu: the page changes round it, and the menu would stay open. */
export const closeMenu = ({ currentTarget }: MouseEvent) =>
  currentTarget.closest("details")?.removeAttribute("open");
