import type { MenteeGate } from "@/components/waivers/mentee-gates";
import type { Viewer } from "@/lib/auth/viewer";
import { momentWords } from "@/lib/days";
import type { Standing } from "@/lib/standing/standing";
import type { GivenWaiver } from "@/lib/waivers/queries";

/** Each step's gate as its mentor may see it: how many there are of what it asks, never which. */
export const gatesOf = (viewer: Viewer, { steps }: Standing, given: GivenWaiver[]): MenteeGate[] =>
  steps.map(({ key, name, gate, waived, passed }) => {
    const waiver = given.find(({ stepKey }) => stepKey === key);
    const met = gate.states.filter(({ met }) => met).length;
    return {
      stepKey: key,
      name,
      glyph: passed ? "done" : met > 0 ? "doing" : "planned",
      words: gate.met ? "Open" : `${met} of ${gate.states.length} met${waived ? ", waived" : ""}`,
      missing: gate.states.flatMap(({ met, current, criterion }) =>
        met ? [] : [`${criterion.text}, ${current} of ${criterion.target}`],
      ),
      waiver: waiver
        ? { id: waiver.id, text: waiver.text, when: momentWords(waiver.createdAt, viewer.timeZone) }
        : null,
      waivable: !passed,
    };
  });
