import "server-only";
import { v7 as uuid } from "uuid";
import { record } from "@/lib/audit/mutations";
import type { Viewer } from "@/lib/auth/viewer";
import { addDays, dayWords, today } from "@/lib/days";
import { onBehalfOf, type Transaction } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { claimForm } from "@/lib/limits/mutations";
import { FAR_DAYS, LONGEST_DAYS, type PauseDays } from "@/lib/pauses/pauses";
import { openPausesOf, pausesOf } from "@/lib/pauses/policy";
import type { PauseInput, ReturnInput } from "@/lib/pauses/schema";

/** Stops every clock from one day until another. One that lies behind is over as soon as it is written down. */
export async function takePause(viewer: Viewer, input: PauseInput, now = new Date()) {
  const { reason, startsOn, backOn } = input;
  const day = today(viewer.timeZone, now);
  await changePauses(viewer, async (tx) => {
    const id = uuid();
    if (await claimForm(tx, viewer, input, id)) return;
    if (startsOn < addDays(day, -FAR_DAYS))
      throw new Refusal("This pause begins more than a year back. Choose a day within the last year.");
    if (startsOn > addDays(day, FAR_DAYS))
      throw new Refusal("This pause begins more than a year from now. Plan it when it is nearer.");
    await refuseUnfit(tx, viewer, { startsOn, backOn }, day);
    await tx.pause.create({
      data: {
        id,
        ownerId: viewer.id,
        reason,
        startsOn: new Date(startsOn),
        backOn: new Date(backOn),
        returnedAt: backOn <= day ? now : null,
      },
      select: { id: true },
    });
    await recordPause(tx, viewer, "takePause", id);
  });
}

/** "Not yet", or sooner than planned: another day back. A day that has come says that they are back. */
export async function moveReturn(viewer: Viewer, { pauseId, backOn }: ReturnInput, now = new Date()) {
  const day = today(viewer.timeZone, now);
  await changePauses(viewer, async (tx) => {
    const pause = await tx.pause.findFirst({
      where: { AND: [{ id: pauseId }, openPausesOf(viewer)] },
      select: { startsOn: true },
    });
    if (!pause) throw new Refusal(OVER);
    const startsOn = pause.startsOn.toISOString().slice(0, 10);
    if (backOn <= startsOn)
      throw new Refusal(
        `The pause begins on ${dayWords(startsOn, day).text}. Choose a day after it, or take the pause back.`,
      );
    await refuseUnfit(tx, viewer, { startsOn, backOn }, day, pauseId);
    await tx.pause.updateMany({
      where: { AND: [{ id: pauseId }, openPausesOf(viewer)] },
      data: { backOn: new Date(backOn), ...(backOn <= day && { returnedAt: now }) },
    });
    await recordPause(tx, viewer, "moveReturn", pauseId, ["backOn"]);
  });
}

/** "Back as planned": its days stay as they are. Asked from the day of the return on. */
export async function confirmReturn(viewer: Viewer, pauseId: string, now = new Date()) {
  const day = new Date(today(viewer.timeZone, now));
  await onBehalfOf(viewer, async (tx) => {
    const { count } = await tx.pause.updateMany({
      where: { AND: [{ id: pauseId, backOn: { lte: day } }, openPausesOf(viewer)] },
      data: { returnedAt: now },
    });
    if (count === 0) throw new Refusal("This pause is not waiting for your answer. Reload the page.");
    await recordPause(tx, viewer, "confirmReturn", pauseId, ["returnedAt"]);
  });
}

/** Ends one that has begun before today: today is the first day back. */
export async function endPause(viewer: Viewer, pauseId: string, now = new Date()) {
  const day = new Date(today(viewer.timeZone, now));
  await onBehalfOf(viewer, async (tx) => {
    const { count } = await tx.pause.updateMany({
      where: { AND: [{ id: pauseId, startsOn: { lt: day }, backOn: { gt: day } }, openPausesOf(viewer)] },
      data: { backOn: day, returnedAt: now },
    });
    if (count === 0) throw new Refusal(OVER);
    await recordPause(tx, viewer, "endPause", pauseId, ["backOn", "returnedAt"]);
  });
}

/** One that did not happen, or was never meant: the days it left out of the pace count again. */
export async function removePause(viewer: Viewer, pauseId: string) {
  await onBehalfOf(viewer, async (tx) => {
    const { count } = await tx.pause.deleteMany({ where: { AND: [{ id: pauseId }, pausesOf(viewer)] } });
    if (count === 0) throw new Refusal("This pause is gone already.");
    await recordPause(tx, viewer, "removePause", pauseId);
  });
}

const OVER = "This pause is over already. Reload the page.";

/** One member's pauses are changed one after the other, so that two at once cannot overlap. */
const changePauses = (viewer: Viewer, change: (tx: Transaction) => Promise<void>) =>
  onBehalfOf(viewer, change, "alone");

async function refuseUnfit(
  tx: Transaction,
  viewer: Viewer,
  { startsOn, backOn }: PauseDays,
  day: string,
  except?: string,
) {
  if (backOn > addDays(startsOn, LONGEST_DAYS))
    throw new Refusal(
      "This pause is longer than two years. Choose an earlier day back: you can move it later.",
    );
  const other = await tx.pause.findFirst({
    where: {
      AND: [
        pausesOf(viewer),
        { startsOn: { lt: new Date(backOn) }, backOn: { gt: new Date(startsOn) } },
        ...(except ? [{ id: { not: except } }] : []),
      ],
    },
    select: { startsOn: true, backOn: true },
  });
  if (!other) return;
  const said = (date: Date) => dayWords(date, day).text;
  throw new Refusal(
    `You have a pause from ${said(other.startsOn)}, back on ${said(other.backOn)}. Change that one, or choose other days.`,
  );
}

const recordPause = (tx: Transaction, { id }: Viewer, verb: string, pauseId: string, fields: string[] = []) =>
  record(tx, { actorId: id, verb, subject: "Pause", subjectId: pauseId, fields });
