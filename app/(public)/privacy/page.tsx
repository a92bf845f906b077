import { PrivacyView } from "@/components/accounts/privacy-view";

export const metadata = { title: "Privacy" };

export default function PrivacyPage() {
  return <PrivacyView />;
}
