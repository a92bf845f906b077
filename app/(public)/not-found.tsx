import { MissingPage } from "@/components/problems/missing-page";

export const metadata = { title: "Page not found" };

export default function NotFound() {
  return <MissingPage />;
}
