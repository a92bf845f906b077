import {
  ArrowLeft,
  ArrowRight,
  Bell,
  Check,
  ChevronDown,
  Circle,
  Copy,
  ExternalLink,
  Info,
  Lock,
  Menu,
  Pencil,
  Plus,
  Search,
  TriangleAlert,
  X,
} from "lucide-react";

export type IconName = keyof typeof icons;

/** A decoration beside words, never instead of them; it grows with them. */
export function Icon({ name, className }: { name: IconName; className?: string }) {
  const Drawing = icons[name];
  return <Drawing aria-hidden size="1rem" {...(className && { className })} />;
}

const icons = {
  back: ArrowLeft,
  bell: Bell,
  check: Check,
  close: X,
  copy: Copy,
  down: ChevronDown,
  edit: Pencil,
  external: ExternalLink,
  info: Info,
  lock: Lock,
  menu: Menu,
  next: ArrowRight,
  open: Circle,
  plus: Plus,
  search: Search,
  warning: TriangleAlert,
};
