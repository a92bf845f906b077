import { headers } from "next/headers";
import type { ReactNode } from "react";
import { AppFrame } from "@/components/ui/app-frame";
import type { Viewer } from "@/lib/auth/viewer";
import { countMentees } from "@/lib/mentorships/queries";
import { countUnread } from "@/lib/notices/queries";
import { countFormerVerdicts, countQueue } from "@/lib/reviews/queries";

/** What stands around every page of somebody who is signed in, the public ones too: it would be odd to lose one's way by reading. */
export async function MemberFrame({ viewer, children }: { viewer: Viewer; children: ReactNode }) {
  const [mentees, waiting, former, unread] = await Promise.all([
    countMentees(viewer),
    countQueue(viewer),
    countFormerVerdicts(viewer),
    countUnread(viewer, await pathNow()),
  ]);
  const mentoring = [
    ...(mentees > 0 ? [{ href: "/mentees", label: "Mentees" }] : []),
    // What a mentor said to somebody who is erased stays theirs, and must be found without a mentee too.
    ...(mentees > 0 || former > 0 ? [{ href: "/reviews", label: "Reviews", count: waiting }] : []),
  ];

  return (
    <AppFrame
      home="/dashboard"
      items={[...member, ...mentoring]}
      notices={{ href: "/notices", unread }}
      log={{ href: "/milestones/new", label: "Log milestone" }}
      person={{ name: viewer.name, email: viewer.email }}
      links={[
        { href: "/settings", label: "Settings" },
        { href: "/privacy", label: "Privacy" },
      ]}
      signOut="/sign-out"
    >
      {children}
    </AppFrame>
  );
}

/** The page that is being opened reads what leads to it at this very moment. */
const pathNow = async () => (await headers()).get("x-throughline-path")?.split("?")[0];

const member = [
  { href: "/dashboard", label: "Today" },
  { href: "/roadmap", label: "Roadmap", also: ["/steps"] },
  { href: "/skills", label: "Skills" },
  { href: "/milestones", label: "Milestones", also: ["/opportunities"] },
  { href: "/mentors", label: "Mentors", also: ["/openings"] },
];
