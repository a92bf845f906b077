import type { CriterionViewProps } from "@/components/progress/criterion-view";
import type { Viewer } from "@/lib/auth/viewer";
import { dayWords, momentWords, today } from "@/lib/days";
import { dateOf } from "@/lib/milestones/date";
import type { NamedMilestone } from "@/lib/milestones/queries";
import { reviewStateOf } from "@/lib/milestones/words";
import { quoted } from "@/lib/quoted";
import type { Found } from "./found";

/** One number of a gate with the rows it came from, and how they are counted. */
export function criterionOf(viewer: Viewer, found: Found, milestones: NamedMilestone[]): CriterionViewProps {
  const { step, criterion } = found;
  const { current, met, criterion: asked } = criterion;
  return {
    title: `${asked.text}: ${current} of ${asked.target}.`,
    step: { href: `/steps/${step.key}`, label: step.name },
    met,
    formula: formulaOf(found),
    rows: asked.kind === "done" ? activityRows(viewer, found) : milestoneRows(viewer, milestones),
    more: asked.kind === "done" ? 0 : current - milestones.length,
    ways: activitiesOf(found).map(({ key, title }) => ({
      href: `/steps/${step.key}?open=${key}#${key}`,
      label: title,
    })),
  };
}

const activitiesOf = ({ step, criterion: { criterion } }: Found) => {
  const keys = "activities" in criterion ? criterion.activities : [criterion.activity];
  return step.activities.filter(({ key }) => keys.includes(key));
};

function formulaOf(found: Found) {
  const { criterion } = found.criterion;
  const [first] = activitiesOf(found);
  const title = quoted(first?.title ?? "");
  switch (criterion.kind) {
    case "logged":
      return `Every milestone you logged for ${title} counts.`;
    case "answered":
      return `Every milestone for ${title} counts that a mentor has written about, whatever the verdict.`;
    case "verified":
      return "Every milestone counts that a mentor endorsed for one of the activities below, as the version they read named it.";
    case "done":
      return "Each of the activities below counts once you call it done.";
  }
}

function activityRows(viewer: Viewer, found: Found): CriterionViewProps["rows"] {
  return activitiesOf(found)
    .filter(({ key }) => found.criterion.rows.includes(key))
    .map(({ key, title, since, shown }) => ({
      href: `/steps/${found.step.key}?open=${key}#${key}`,
      title,
      glyph: shown,
      words: shown === "verified" ? "Done, verified" : "Done",
      when: since && momentWords(since, viewer.timeZone),
    }));
}

function milestoneRows(viewer: Viewer, milestones: NamedMilestone[]): CriterionViewProps["rows"] {
  const day = today(viewer.timeZone);
  return milestones.map((milestone) => {
    const { glyph, words } = reviewStateOf(milestone);
    return {
      href: `/milestones/${milestone.id}`,
      title: milestone.title,
      glyph,
      words,
      when: dayWords(dateOf(milestone), day),
    };
  });
}
