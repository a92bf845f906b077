import type { ReactNode } from "react";
import { NavLinks } from "@/components/ui/nav-links";
import { PageHeader } from "@/components/ui/page-header";

/** What every page of the settings has around it. */
export function SettingsFrame({ here, children }: { here: string; children: ReactNode }) {
  return (
    <>
      <PageHeader title="Settings" />
      <nav aria-label="Settings" className="-mt-4">
        <NavLinks items={pages.map((page) => ({ ...page, current: page.href === here }))} />
      </nav>
      <div className="grid gap-10">{children}</div>
    </>
  );
}

const pages = [
  { href: "/settings", label: "Profile" },
  { href: "/settings/notices", label: "Notices" },
  { href: "/settings/security", label: "Sign-in and security" },
  { href: "/settings/devices", label: "Devices" },
  { href: "/settings/mentoring", label: "Mentoring" },
];
