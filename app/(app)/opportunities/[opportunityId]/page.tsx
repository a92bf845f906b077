import { notFound } from "next/navigation";
import {
  answerOpportunityAction,
  askAction,
  dropOpportunityAction,
  finishOpportunityAction,
  rewordOpportunityAction,
} from "@/app/(app)/opportunities/actions";
import { activityChoices } from "@/app/(app)/opportunities/choices";
import { OpportunityView } from "@/components/opportunities/opportunity-view";
import { requireViewer } from "@/lib/auth/session";
import { limitsOf } from "@/lib/forms/read";
import { AnswerInput, AskInput, OpportunityEditInput } from "@/lib/opportunities/schema";
import { findRoadmap } from "@/lib/roadmap/queries";
import { opportunityAt } from "./found";
import { opportunityOf } from "./opportunity";

type Props = PageProps<"/opportunities/[opportunityId]">;

export async function generateMetadata({ params }: Props) {
  const opportunity = await opportunityAt((await params).opportunityId);
  return { title: opportunity?.title ?? "Not found" };
}

export default async function OpportunityPage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const opportunity = (await opportunityAt((await params).opportunityId)) ?? notFound();
  const [roadmap, { done }] = await Promise.all([findRoadmap(viewer), searchParams]);

  return (
    <OpportunityView
      {...opportunityOf(viewer, opportunity)}
      done={done}
      activities={activityChoices(roadmap)}
      limits={{
        ask: limitsOf(AskInput),
        answer: limitsOf(AnswerInput),
        edit: limitsOf(OpportunityEditInput),
      }}
      actions={{
        ask: askAction,
        answer: answerOpportunityAction,
        finish: finishOpportunityAction,
        reword: rewordOpportunityAction,
        drop: dropOpportunityAction,
      }}
    />
  );
}
