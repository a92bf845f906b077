import { MemberFrame } from "@/app/member-frame";
import { findViewer } from "@/lib/auth/session";

/** Navigation only. It guards nothing: each page asks for its viewer and sends everybody else to sign in. */
export default async function MemberLayout({ children }: LayoutProps<"/">) {
  const viewer = await findViewer();
  return viewer ? <MemberFrame viewer={viewer}>{children}</MemberFrame> : children;
}
