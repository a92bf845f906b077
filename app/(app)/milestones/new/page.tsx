import { randomUUID } from "node:crypto";
import { MilestoneFormView } from "@/components/milestones/milestone-form-view";
import { requireViewer } from "@/lib/auth/session";
import { today } from "@/lib/days";
import { limitsOf } from "@/lib/forms/read";
import type { Draft } from "@/lib/milestones/queries";
import { draftMark, MilestoneInput } from "@/lib/milestones/schema";
import { catalogueOf } from "@/lib/roadmap/catalogue";
import { findRoadmap, type Roadmap } from "@/lib/roadmap/queries";
import { keepMilestoneAction } from "@/app/(app)/milestones/actions";
import { choicesOf, draftValues, untouched, untouchedFrom } from "@/app/(app)/milestones/form";
import { draftAt, opportunityAt } from "./found";

export const metadata = { title: "Log a milestone" };

export default async function NewMilestonePage({ searchParams }: PageProps<"/milestones/new">) {
  const viewer = await requireViewer();
  const { activity, skill, draft: asked, opportunity: spotted } = await searchParams;
  const [roadmap, draft, opportunity] = await Promise.all([
    findRoadmap(viewer),
    draftAt(asked),
    opportunityAt(spotted),
  ]);
  const day = today(viewer.timeZone);
  const fresh = opportunity
    ? untouchedFrom(roadmap, day, opportunity)
    : untouched(roadmap, day, { activities: [activity ?? []].flat(), skills: [skill ?? []].flat() });

  return (
    <MilestoneFormView
      title="What did you do?"
      lede={asked && !draft ? GONE : `${countsFor(roadmap, fresh.activityKeys)}${ENOUGH}`}
      save="Log milestone"
      keep="draft"
      // What a milestone weighs for a skill depends on its kind and its link: whoever came for one sees both.
      isBegun={draft !== null || fresh.skillKeys.length > 0}
      back={
        draft ? { href: "/milestones/drafts", label: "Drafts" } : { href: "/milestones", label: "Milestones" }
      }
      now={draft ? `/milestones/new?draft=${draft.id}` : undefined}
      action={keepMilestoneAction}
      formKey={randomUUID()}
      hidden={hiddenOf(draft, opportunity)}
      limits={limitsOf(MilestoneInput)}
      choices={choicesOf(roadmap)}
      values={draft ? draftValues(roadmap, draft.content) : fresh}
    />
  );
}

const ENOUGH = "A title and a date are enough. You can add the rest now or later.";

/** Whoever came from an activity sees that it is remembered, without opening the rest of the form. */
function countsFor(roadmap: Roadmap, keys: string[]) {
  const { activities } = catalogueOf(roadmap);
  const titles = keys.map((key) => `“${activities.get(key)?.title}”`);
  return titles.length > 0
    ? `It counts for ${titles.join(" and ")}, and for the skills that this builds: untick what it does not show. `
    : "";
}

/** What the form was opened from: a draft, which remembers its opportunity, or an opportunity. */
function hiddenOf(draft: Draft | null, opportunity: { id: string } | null) {
  const id = draft ? draft.content.opportunity : opportunity?.id;
  return { ...(draft && { draft: draftMark(draft) }), ...(id && { opportunity: id }) };
}

/** Not a missing page: whoever still has its text in this form must be able to save it. */
const GONE = "The draft of this address is not there any more. What you save here is a new milestone.";
