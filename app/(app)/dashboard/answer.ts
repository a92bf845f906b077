import type { TodayProps } from "@/components/standing/today-view";
import type { Viewer } from "@/lib/auth/viewer";
import { dayWords, today } from "@/lib/days";
import type { Plan } from "@/lib/progress/queries";
import { lineOf } from "@/lib/standing/line";
import type { Standing } from "@/lib/standing/standing";
import type { Profile } from "./profile";

/** When the way may be done: `answer` is the sentence with the date, null while none follows; `words` say what else there is to it. */
export type When = { answer: string | null; words: string | null };

/** When they are there, and where they stand: where a date follows it comes first. */
export function answerOf(
  standing: Standing,
  profile: Pick<Profile, "extremes">,
  when: When | null,
): Pick<TodayProps, "title" | "lede"> {
  const { title, lede } = placeOf(standing, profile);
  if (!when?.answer) return { title, lede: said(lede, when?.words) };
  return { title: when.answer, lede: said(when.words, title, lede) };
}

/** Where the person stands, as a sentence and the one after it. */
function placeOf(
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

/** The line and its end. */
export function linesOf(
  standing: Standing,
  plan: Plan | null,
  viewer: Viewer,
): Pick<TodayProps, "steps" | "end"> {
  const done = standing.current === null;
  const note = !done && plan?.targetDate && aimOf(plan.targetDate, today(viewer.timeZone));
  return {
    steps: lineOf(standing).map(({ key, ...step }) => ({ ...step, href: `/steps/${key}` })),
    end: { name: "TPM", ...(note && { note }), done },
  };
}

function aimOf(targetDate: Date, today: string) {
  const { iso, text } = dayWords(targetDate, today);
  return `${iso < today ? "You aimed for" : "You aim for"} ${text}`;
}

const said = (...sentences: (string | null | undefined)[]) => sentences.filter(Boolean).join(" ");

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
