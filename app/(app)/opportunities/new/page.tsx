import { randomUUID } from "node:crypto";
import { activityChoices } from "@/app/(app)/opportunities/choices";
import { spotOpportunityAction } from "@/app/(app)/opportunities/actions";
import { NewOpportunityView } from "@/components/opportunities/new-opportunity-view";
import { requireViewer } from "@/lib/auth/session";
import { limitsOf } from "@/lib/forms/read";
import { OpportunityInput } from "@/lib/opportunities/schema";
import { catalogueOf } from "@/lib/roadmap/catalogue";
import { findRoadmap } from "@/lib/roadmap/queries";

export const metadata = { title: "Spot an opportunity" };

export default async function NewOpportunityPage({ searchParams }: PageProps<"/opportunities/new">) {
  const viewer = await requireViewer();
  const [{ activity }, roadmap] = await Promise.all([searchParams, findRoadmap(viewer)]);
  const asked = catalogueOf(roadmap).activities.get([activity].flat()[0] ?? "");

  return (
    <NewOpportunityView
      action={spotOpportunityAction}
      formKey={randomUUID()}
      limits={limitsOf(OpportunityInput)}
      activities={activityChoices(roadmap)}
      asked={asked ? { key: asked.key, title: asked.title, what: asked.what } : null}
    />
  );
}
