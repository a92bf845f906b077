import { LandingView } from "@/components/landing/landing-view";
import { findViewer } from "@/lib/auth/session";

export default async function LandingPage() {
  const viewer = await findViewer();
  return <LandingView start={viewer ? toDashboard : toSignUp} />;
}

const toSignUp = { href: "/sign-up", label: "Start your line" };
const toDashboard = { href: "/dashboard", label: "Go to your line" };
