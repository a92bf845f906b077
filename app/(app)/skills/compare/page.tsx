import { CompareView } from "@/components/skills/compare-view";
import { findSkills } from "@/app/(app)/skills/found";
import { requireViewer } from "@/lib/auth/session";
import { today } from "@/lib/days";
import { VALUES } from "@/lib/skills/nearness";
import { asOf } from "@/lib/skills/standing";
import { comparisonOf } from "./comparison";

export const metadata = { title: "Compare with roles" };

export default async function ComparePage({ searchParams }: PageProps<"/skills/compare">) {
  const viewer = await requireViewer();
  const { by } = await searchParams;
  const found = await findSkills(viewer, asOf(today(viewer.timeZone), viewer.timeZone));

  return <CompareView {...comparisonOf(found, VALUES.find((value) => value === by) ?? null)} />;
}
