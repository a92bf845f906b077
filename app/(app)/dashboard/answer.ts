import type { TodayProps } from "@/components/standing/today-view";
import type { Viewer } from "@/lib/auth/viewer";
import { dayWords, today } from "@/lib/days";
import type { Plan } from "@/lib/progress/queries";
import { lineOf } from "@/lib/standing/line";
import type { Standing } from "@/lib/standing/standing";
import type { Profile } from "./profile";

/** Where the person stands, as a sentence and the one after it. */
export function answerOf(
  { steps }: Standing,
  { extremes }: Pick<Profile, "extremes">,
): Pick<TodayProps, "title" | "lede"> {
  const index = steps.findIndex(({ current }) => current);
  const step = steps[index];
  if (!step)
    return { title: "All five steps are behind you.", lede: "Everything that counts is done or skipped." };
  const place = `Step ${index + 1} of ${steps.length}`;
  if (!steps.some(({ started }) => started)) {
    return {
      title: `${place}: start with one activity.`,
      lede: [
        `${step.name} has ${step.counted} activities, each something to do at the work you have now.`,
        ...(extremes ? [extremes] : []),
      ].join(" "),
    };
  }
  return { title: `${place}: ${step.done} of ${step.counted} activities done.`, lede: ledeOf(step) };
}

/** The line, its end, and the same numbers as a table. */
export function linesOf(
  standing: Standing,
  plan: Plan | null,
  viewer: Viewer,
): Pick<TodayProps, "steps" | "end" | "counts"> {
  const done = standing.current === null;
  const note = !done && plan?.targetDate && aimOf(plan.targetDate, today(viewer.timeZone));
  return {
    steps: lineOf(standing).map(({ key, ...step }) => ({ ...step, href: `/steps/${key}` })),
    end: { name: "TPM", ...(note && { note }), done },
    counts: standing.steps.map(({ key, name, done, counted, verified, skipped }) => ({
      key,
      name,
      done,
      counted,
      verified,
      skipped,
    })),
  };
}

function aimOf(targetDate: Date, today: string) {
  const { iso, text } = dayWords(targetDate, today);
  return `${iso < today ? "You aimed for" : "You aim for"} ${text}`;
}

function ledeOf({ name, activities, verified }: Standing["steps"][number]) {
  const count = (shown: string) =>
    activities.filter((activity) => activity.shown === shown && !activity.optional).length;
  const parts = [
    [count("doing"), "in progress"],
    [count("blocked"), "blocked"],
    [count("planned"), "planned"],
    [count("skipped"), "skipped"],
  ] as const;
  const rest = parts.flatMap(([many, word]) => (many > 0 ? [`${many} ${word}`] : [])).join(", ");
  const checked = verified > 0 ? ` A mentor verified ${verified} of the done ones.` : "";
  return `${name}: ${rest || "nothing left to start"}.${checked}`;
}
