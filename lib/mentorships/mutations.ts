import "server-only";
import type { Viewer } from "@/lib/auth/viewer";
import { addDays, endOf, today } from "@/lib/days";
import { onBehalfOf, type Transaction } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { endsWhen } from "@/lib/mentorships/agreement";
import { LONGEST_REST, SIGN_DAYS, WRAP_UP_DAYS } from "@/lib/mentorships/mentorship";
import { move } from "@/lib/mentorships/move";
import type { RestInput, SignatureInput, TermsInput } from "@/lib/mentorships/schema";
import { tellOther } from "@/lib/mentorships/tell";
import { addVersion, signVersion } from "@/lib/mentorships/versions";
import { withdrawWaiting } from "@/lib/milestones/release";
import type { FactsOf } from "@/lib/notices/kinds";

const DAY = 86_400_000;

/** Other terms, signed by whoever proposes them. What runs goes on as it is until the other side has signed too. */
export async function proposeTerms(
  viewer: Viewer,
  { mentorshipId: id, ...input }: TermsInput,
  now = new Date(),
) {
  return onBehalfOf(viewer, async (tx) => {
    const { from, isMentee, other, place } = await move(tx, viewer, "proposeTerms", id, now);
    await addVersion(tx, viewer, { id, isMentee }, input, now);
    // Whoever is asked has their time to sign, counted from the newest terms.
    if (from === "PROPOSED") await setEnd(tx, id, { wrapUpAt: null, overAt: after(now, SIGN_DAYS) });
    await tellOther(tx, viewer, other, { id, isMentee }, terms("PROPOSED"), now);
    return place;
  });
}

/** The second signature: the terms run from now on, and a mentorship that waited for it begins. */
export async function signTerms(
  viewer: Viewer,
  { mentorshipId: id, number }: SignatureInput,
  now = new Date(),
) {
  return onBehalfOf(viewer, async (tx) => {
    const { from, isMentee, other, mentee, place } = await move(tx, viewer, "signTerms", id, now);
    const { endsOn } = await signVersion(tx, { id, isMentee }, number, now);
    const end = endsWhen(endsOn, mentee.timeZone);
    if (end.wrapUpAt && end.wrapUpAt <= now)
      throw new Refusal("The end that these terms name is past. Propose terms with another end.");
    await setEnd(tx, id, { ...end, ...(from === "PROPOSED" && { startedAt: now }) });
    await tellOther(
      tx,
      viewer,
      other,
      { id, isMentee },
      terms(from === "PROPOSED" ? "BEGUN" : "SIGNED"),
      now,
    );
    return place;
  });
}

/** Until a day, or until one of them goes on sooner. The mentor reads on; nothing new can be asked, and clocks stand still. */
export async function pauseMentorship(
  viewer: Viewer,
  { mentorshipId: id, reason, backOn }: RestInput,
  now = new Date(),
) {
  const day = today(viewer.timeZone, now);
  if (backOn <= day || backOn > addDays(day, LONGEST_REST))
    throw new Refusal("Choose a day from tomorrow on, at most a year away.");
  // Back on a day is back as it begins: the pause lasts to the end of the day before.
  const endsAt = endOf(addDays(backOn, -1), viewer.timeZone);
  return onBehalfOf(viewer, async (tx) => {
    const { isMentee, other, place } = await move(tx, viewer, "pauseMentorship", id, now);
    await tx.mentorshipPause.create({
      data: { mentorshipId: id, reason, startedAt: now, endsAt },
      select: { id: true },
    });
    await tellOther(tx, viewer, other, { id, isMentee }, paused("PAUSED", backOn), now);
    return place;
  });
}

export async function resumeMentorship(viewer: Viewer, id: string, now = new Date()) {
  return onBehalfOf(viewer, async (tx) => {
    const { isMentee, other, place } = await move(tx, viewer, "resumeMentorship", id, now);
    await closePauses(tx, id, now);
    await tellOther(tx, viewer, other, { id, isMentee }, paused("RESUMED"), now);
    return place;
  });
}

/** The answer to a silence: it counts as if something had passed between the two. */
export async function goOn(viewer: Viewer, id: string, now = new Date()) {
  return onBehalfOf(viewer, async (tx) => {
    const { isMentee, other, place } = await move(tx, viewer, "goOn", id, now, { heardAt: now });
    await tellOther(tx, viewer, other, { id, isMentee }, paused("WANTED"), now);
    return place;
  });
}

/** Either side; then there are seven days to wrap up, unless the other confirms sooner. */
export async function proposeEnd(viewer: Viewer, id: string, now = new Date()) {
  return onBehalfOf(viewer, async (tx) => {
    const overAt = after(now, WRAP_UP_DAYS);
    const { isMentee, other, place } = await move(tx, viewer, "proposeEnd", id, now, {
      wrapUpAt: now,
      overAt,
      endedById: viewer.id,
    });
    await closePauses(tx, id, now);
    await tellOther(tx, viewer, other, { id, isMentee }, ending("PROPOSED"), now);
    return place;
  });
}

/** "Yes, that is it": the end comes now instead of after seven days. */
export async function confirmEnd(viewer: Viewer, id: string, now = new Date()) {
  return onBehalfOf(viewer, async (tx) => {
    const { isMentee, other, place } = await move(tx, viewer, "confirmEnd", id, now, { overAt: now });
    await withdrawWaiting(tx, { mentorshipId: id });
    await tellOther(tx, viewer, other, { id, isMentee }, ending("ENDED"), now);
    return place;
  });
}

/** Either side leaves at once. What waits for this mentor waits no longer and goes back to the member. */
export async function endMentorship(viewer: Viewer, id: string, now = new Date()) {
  return onBehalfOf(viewer, async (tx) => {
    const { isMentee, other, from, place } = await move(tx, viewer, "endMentorship", id, now, {
      overAt: now,
      endedById: viewer.id,
    });
    await closePauses(tx, id, now);
    await withdrawWaiting(tx, { mentorshipId: id });
    await tellOther(
      tx,
      viewer,
      other,
      { id, isMentee },
      ending(from === "PROPOSED" ? "NOT_SIGNED" : "ENDED"),
      now,
    );
    return place;
  });
}

const terms = (what: FactsOf<"TERMS_CHANGED">["what"]) => ({
  kind: "TERMS_CHANGED" as const,
  facts: { what },
});

const paused = (what: FactsOf<"MENTORSHIP_PAUSED">["what"], backOn: string | null = null) => ({
  kind: "MENTORSHIP_PAUSED" as const,
  facts: { what, backOn },
});

const ending = (what: FactsOf<"MENTORSHIP_ENDED">["what"]) => ({
  kind: "MENTORSHIP_ENDED" as const,
  facts: { what },
});

const closePauses = (tx: Transaction, mentorshipId: string, now: Date) =>
  tx.mentorshipPause.updateMany({
    where: { mentorshipId, endsAt: { gt: now } },
    data: { endsAt: now },
  });

const setEnd = (
  tx: Transaction,
  id: string,
  data: { wrapUpAt: Date | null; overAt: Date | null; startedAt?: Date },
) => tx.mentorship.update({ where: { id }, data, select: { id: true } });

const after = (now: Date, days: number) => new Date(now.getTime() + days * DAY);
