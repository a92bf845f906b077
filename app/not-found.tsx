import { MissingPage } from "@/components/problems/missing-page";
import { PublicFrame } from "@/components/ui/public-frame";

export const metadata = { title: "Page not found" };

export default function NotFound() {
  return (
    <PublicFrame>
      <MissingPage />
    </PublicFrame>
  );
}
