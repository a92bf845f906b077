import clsx from "clsx";
import type { ComponentProps } from "react";
import { Icon, type IconName } from "./icon";

type NoticeProps = Omit<ComponentProps<"div">, "title"> & { tone?: keyof typeof tones; title?: string };

/** One thing a person should know before going on. */
export function Notice({ tone = "info", title, className, children, ...props }: NoticeProps) {
  const { icon, look } = tones[tone];
  return (
    <div className={clsx("flex gap-3 rounded px-4 py-3", look, className)} {...props}>
      <Icon name={icon} className="mt-0.5 shrink-0" />
      <div className="min-w-0 text-ink">
        {title && <p className="font-semibold">{title}</p>}
        {children}
      </div>
    </div>
  );
}

const tones = {
  info: { icon: "info", look: "bg-sunk text-ink-2" },
  good: { icon: "check", look: "bg-accent-soft text-accent-ink" },
  warn: { icon: "warning", look: "bg-warn-soft text-warn" },
  danger: { icon: "warning", look: "bg-danger-soft text-danger" },
} satisfies Record<string, { icon: IconName; look: string }>;
