import { MemberFrame } from "@/app/member-frame";
import { PublicFrame } from "@/components/ui/public-frame";
import { findLeaver, findViewer } from "@/lib/auth/session";

export default async function PublicLayout({ children }: LayoutProps<"/">) {
  const viewer = await findViewer();
  if (viewer) return <MemberFrame viewer={viewer}>{children}</MemberFrame>;
  const leaver = await findLeaver();

  return (
    <PublicFrame
      items={[
        { href: "/roadmap", label: "The roadmap" },
        { href: "/#mentors", label: "For mentors" },
      ]}
      actions={leaver ? wayBack : waysIn}
      returnTo="/invitations/"
      footer={{
        note: "No tracking, and nothing from third parties on any page.",
        links: [
          { href: "/roadmap", label: "The roadmap" },
          { href: "/#mentors", label: "For mentors" },
          { href: "/privacy", label: "Privacy" },
        ],
      }}
    >
      {children}
    </PublicFrame>
  );
}

const waysIn = [
  { href: "/sign-in", label: "Sign in" },
  { href: "/sign-up", label: "Start", variant: "default" as const },
];
const wayBack = [{ href: "/deletion", label: "Your account", variant: "default" as const }];
