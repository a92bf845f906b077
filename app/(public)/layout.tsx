import { MemberFrame } from "@/app/member-frame";
import { PublicFrame } from "@/components/ui/public-frame";
import { findViewer } from "@/lib/auth/session";

export default async function PublicLayout({ children }: LayoutProps<"/">) {
  const viewer = await findViewer();
  if (viewer) return <MemberFrame viewer={viewer}>{children}</MemberFrame>;

  return (
    <PublicFrame
      items={[
        { href: "/roadmap", label: "The roadmap" },
        { href: "/#mentors", label: "For mentors" },
      ]}
      actions={[
        { href: "/sign-in", label: "Sign in" },
        { href: "/sign-up", label: "Start", variant: "default" },
      ]}
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
