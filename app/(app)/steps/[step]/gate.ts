import { moveRow, type Around } from "@/app/(app)/steps/way";
import type { EarlyStartProps } from "@/components/progress/early-start";
import type { GateProps } from "@/components/progress/gate-section";
import type { Viewer } from "@/lib/auth/viewer";
import { momentWords } from "@/lib/days";
import type { EarlyStart } from "@/lib/progress/queries";
import { shutBefore } from "@/lib/standing/early";
import type { Standing } from "@/lib/standing/standing";
import { wayOf } from "@/lib/standing/way";
import type { Waiver } from "@/lib/waivers/queries";

type Step = Standing["steps"][number];

/** What passing the step asks, how far it is, and the shortest way there. */
export function gateOfStep(
  viewer: Viewer,
  { facts }: Standing,
  step: Step,
  { waivers, ...around }: Around & { waivers: Waiver[] },
): GateProps {
  const { key, gate } = step;
  const waiver = waivers.find(({ stepKey }) => stepKey === key);
  return {
    met: gate.states.filter(({ met }) => met).length,
    criteria: gate.states.map(({ criterion, current, met }, index) => ({
      href: `/steps/${key}/criteria/${index + 1}`,
      text: criterion.text,
      count: `${current} of ${criterion.target}`,
      met,
    })),
    waiver: waiver
      ? {
          by: waiver.mentor?.name ?? "a former mentor",
          when: momentWords(waiver.createdAt, viewer.timeZone),
          text: waiver.text,
        }
      : null,
    way: wayOf(step, facts).map((move) => moveRow(key, move, around)),
  };
}

/** Why the step was begun early, or the question: before it is, and for as long as steps before it are shut. */
export function earlyOf(
  viewer: Viewer,
  standing: Standing,
  { key }: Step,
  given: EarlyStart,
): Pick<EarlyStartProps, "stepKey" | "shut" | "given"> | null {
  const shut = shutBefore(standing, key).map(({ name }) => name);
  if (shut.length === 0 && !given) return null;
  return {
    stepKey: key,
    shut: shut.join(", "),
    given: given && { reason: given.reason, when: momentWords(given.createdAt, viewer.timeZone) },
  };
}
