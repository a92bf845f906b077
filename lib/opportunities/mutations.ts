import "server-only";
import { v7 as uuid } from "uuid";
import { record } from "@/lib/audit/mutations";
import type { Viewer } from "@/lib/auth/viewer";
import { today } from "@/lib/days";
import { type Transaction, onBehalfOf } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import type { Prisma } from "@/lib/generated/prisma/client";
import type { OpportunityState } from "@/lib/generated/prisma/enums";
import { claimForm } from "@/lib/limits/mutations";
import { draftAsk } from "@/lib/opportunities/ask";
import {
  answerableBy,
  askableBy,
  finishableBy,
  opportunitiesOf,
  provableBy,
  rewordableBy,
} from "@/lib/opportunities/policy";
import type {
  AnswerInput,
  AskInput,
  OpportunityEditInput,
  OpportunityInput,
} from "@/lib/opportunities/schema";
import { onTheRoadmap } from "@/lib/progress/mutations";

/** A chance that the viewer has seen, with words to ask for it that they make their own. */
export const spotOpportunity = (viewer: Viewer, input: OpportunityInput) =>
  onBehalfOf(viewer, async (tx) => {
    const id = uuid();
    const spotted = await claimForm(tx, viewer, input, id);
    if (spotted) return { id: spotted };
    const { title, who } = input;
    const { hours, ...tie } = await tieOf(tx, viewer, input);
    const ask = draftAsk({ who, title, name: viewer.name, hours });
    await tx.opportunity.create({
      data: { id, ownerId: viewer.id, title, who, ask, ...tie },
      select: { id: true },
    });
    await recordMove(tx, viewer, "spotOpportunity", id);
    return { id };
  });

export const rewordOpportunity = (viewer: Viewer, input: OpportunityEditInput) =>
  onBehalfOf(viewer, async (tx) => {
    const { opportunityId, title, who } = input;
    const { hours: _hours, ...tie } = await tieOf(tx, viewer, input);
    await change(tx, viewer, opportunityId, rewordableBy(viewer), { title, who, ...tie });
    await recordMove(tx, viewer, "rewordOpportunity", opportunityId);
  });

/** Keeps the words; nobody was asked yet, or nobody again. */
export const saveAsk = (viewer: Viewer, { opportunityId, ask }: AskInput) =>
  onBehalfOf(viewer, async (tx) => {
    await change(tx, viewer, opportunityId, askableBy(viewer), { ask });
    await recordMove(tx, viewer, "saveAsk", opportunityId, ["ask"]);
  });

/** The viewer has asked, in these words. Asking is what counts, so each time is counted. */
export const askForOpportunity = (viewer: Viewer, { opportunityId, ask }: AskInput) =>
  onBehalfOf(viewer, async (tx) => {
    await change(tx, viewer, opportunityId, askableBy(viewer), {
      ...to("ASKED"),
      ask,
      asks: { increment: 1 },
      askAgainOn: null,
    });
    await recordMove(tx, viewer, "askForOpportunity", opportunityId);
  });

/** What they said. A no ends this one and lowers nothing; "later" has a day on which to ask again. */
export const answerOpportunity = (viewer: Viewer, { opportunityId, answer, ...input }: AnswerInput) =>
  onBehalfOf(viewer, async (tx) => {
    const askAgainOn = answer === "LATER" ? input.askAgainOn : null;
    if (askAgainOn && askAgainOn <= today(viewer.timeZone))
      throw new Refusal("The day to ask again is behind you. Choose a day ahead.");
    await change(tx, viewer, opportunityId, answerableBy(viewer), {
      ...to(answer),
      answer: input.words,
      askAgainOn: askAgainOn && new Date(askAgainOn),
    });
    await recordMove(tx, viewer, "answerOpportunity", opportunityId);
  });

export const finishOpportunity = (viewer: Viewer, opportunityId: string) =>
  onBehalfOf(viewer, async (tx) => {
    await change(tx, viewer, opportunityId, finishableBy(viewer), to("DONE"));
    await recordMove(tx, viewer, "finishOpportunity", opportunityId);
  });

export const dropOpportunity = (viewer: Viewer, opportunityId: string) =>
  onBehalfOf(viewer, async (tx) => {
    const { count } = await tx.opportunity.deleteMany({
      where: { AND: [{ id: opportunityId }, opportunitiesOf(viewer)] },
    });
    if (count === 0) throw new Refusal(GONE);
    await recordMove(tx, viewer, "dropOpportunity", opportunityId);
  });

/**
 * The milestone that was just logged is what became of it. One that has its milestone keeps that one. Takes the transaction
 * of logMilestone.
 */
export async function proveOpportunity(
  tx: Transaction,
  viewer: Viewer,
  opportunityId: string,
  milestoneId: string,
) {
  const { count } = await tx.opportunity.updateMany({
    where: { AND: [{ id: opportunityId }, provableBy(viewer)] },
    data: { milestoneId },
  });
  if (count > 0) await recordMove(tx, viewer, "proveOpportunity", opportunityId, ["milestoneId"]);
}

/** The state is in the write: of two moves at once the second is told, and none goes back. */
async function change(
  tx: Transaction,
  viewer: Viewer,
  id: string,
  allowed: Prisma.OpportunityWhereInput,
  data: Prisma.OpportunityUncheckedUpdateManyInput,
) {
  const { count } = await tx.opportunity.updateMany({ where: { AND: [{ id }, allowed] }, data });
  if (count > 0) return;
  const own = await tx.opportunity.findFirst({
    where: { AND: [{ id }, opportunitiesOf(viewer)] },
    select: { state: true },
  });
  throw new Refusal(
    own
      ? `This opportunity ${places[own.state]}. It goes forward only: reload the page to go on from there.`
      : GONE,
  );
}

const places: Record<OpportunityState, string> = {
  SPOTTED: "is spotted and not asked for yet",
  ASKED: "is asked for and waits for an answer",
  LATER: "was answered with “later”",
  YES: "was answered with a yes",
  NO: "was answered with a no",
  DONE: "is done already",
};

const GONE = "This opportunity is not there any more.";

const to = (state: OpportunityState) => ({ state, since: new Date() });

/** The activity it is for, if it is for one of the viewer's roadmap. */
async function tieOf(
  tx: Transaction,
  viewer: Viewer,
  { activityKey }: Pick<OpportunityInput, "activityKey">,
) {
  if (activityKey === null) return { activityKey: null, roadmapVersion: null, hours: undefined };
  const { hours } = await onTheRoadmap(tx, viewer, activityKey);
  return { activityKey, roadmapVersion: viewer.roadmapVersion, hours };
}

const recordMove = (
  tx: Transaction,
  { id }: Viewer,
  verb: string,
  subjectId: string,
  fields: string[] = [],
) => record(tx, { actorId: id, verb, subject: "Opportunity", subjectId, fields });
