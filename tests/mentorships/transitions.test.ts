import { afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Viewer } from "@/lib/auth/viewer";
import { addDays, today } from "@/lib/days";
import { Refusal } from "@/lib/errors";
import { MentorshipState } from "@/lib/generated/prisma/enums";
import { moves, type Verb } from "@/lib/mentorships/mentorship";
import * as mutations from "@/lib/mentorships/mutations";
import { given, type Given, linesNow, stateNow, terms, TIMED } from "@/tests/mentorships/pair";
import { target } from "@/tests/access/target";
import { loadPeople, type Cast } from "@/tests/support/cast";
import { fingerprint, keepWorld } from "@/tests/support/world";

const now = new Date();
const id = () => target.mentorship;
const attempts: Record<Verb, (viewer: Viewer) => Promise<unknown>> = {
  proposeTerms: (viewer) => mutations.proposeTerms(viewer, terms({ monthlyHours: 9 }), now),
  signTerms: (viewer) => mutations.signTerms(viewer, { mentorshipId: id(), number: 2 }, now),
  pauseMentorship: (viewer) =>
    mutations.pauseMentorship(
      viewer,
      { mentorshipId: id(), reason: "AWAY", backOn: addDays(today(viewer.timeZone, now), 9) },
      now,
    ),
  resumeMentorship: (viewer) => mutations.resumeMentorship(viewer, id(), now),
  goOn: (viewer) => mutations.goOn(viewer, id(), now),
  proposeEnd: (viewer) => mutations.proposeEnd(viewer, id(), now),
  confirmEnd: (viewer) => mutations.confirmEnd(viewer, id(), now),
  endMentorship: (viewer) => mutations.endMentorship(viewer, id(), now),
};

let people: Cast;
let restore: () => Promise<unknown>;
beforeAll(async () => {
  people = await loadPeople();
  await target.find(people);
  restore = await keepWorld();
});
afterEach(async () => void (await restore()));

const states: Given[] = [...Object.values(MentorshipState), ...(Object.keys(TIMED) as Given[])];
const cells = (Object.keys(moves) as Verb[]).flatMap((verb) => states.map((state) => [verb, state] as const));

describe.each(cells)("%s where it is %s", (verb, state) => {
  const standing = state in TIMED ? TIMED[state as keyof typeof TIMED] : (state as MentorshipState);
  const to = (moves[verb].leads as Partial<Record<MentorshipState, MentorshipState>>)[standing];

  test.each(["maya", "tomas", "jonas", "priya"] as const)("by %s", async (who) => {
    await given(state, people, now);
    const before = await fingerprint();
    const outcome = await attempts[verb](people[who]).catch((error: unknown) => error);
    if (to && mayMove(verb, who, state)) {
      expect(outcome).toMatchObject({ id: id() });
      expect(await stateNow()).toBe(to);
      expect(await linesNow(1)).toEqual([{ verb, actorId: people[who].id, from: standing, to }]);
    } else {
      expect(outcome).toBeInstanceOf(Refusal);
      expect(await fingerprint()).toBe(before);
    }
  });
});

/** Version 2 waits for Maya, whom it also falls to confirm the end that Tomás proposed; none proposed an agreed one. */
function mayMove(verb: Verb, who: string, state: Given) {
  if (who !== "maya" && who !== "tomas") return false;
  if (moves[verb].by === "either") return true;
  return who === "maya" || (verb === "confirmEnd" && state === "ENDING by date");
}
