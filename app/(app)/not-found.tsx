import { MissingPage } from "@/components/problems/missing-page";
import { ownLine } from "@/components/problems/way-back";

export const metadata = { title: "Page not found" };

export default function NotFound() {
  return <MissingPage back={ownLine} />;
}
