import "server-only";
import { v7 as uuid } from "uuid";
import { record } from "@/lib/audit/mutations";
import type { Viewer } from "@/lib/auth/viewer";
import { onBehalfOf, type Transaction } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { claimForm } from "@/lib/limits/mutations";
import type { DraftContent } from "@/lib/milestones/content";
import { dateColumns } from "@/lib/milestones/date";
import { dropLinks, keepLinks } from "@/lib/milestones/links";
import { draftsOf, ownedBy } from "@/lib/milestones/policy";
import { keepPriorEvidence, refuseActivitiesOfPrior } from "@/lib/milestones/prior";
import type {
  DraftInput,
  MilestoneEditInput,
  MilestoneInput,
  PriorEvidenceInput,
} from "@/lib/milestones/schema";
import { forget } from "@/lib/notices/mutations";
import { proveOpportunity } from "@/lib/opportunities/mutations";
import { answerPart } from "@/lib/progress/mutations";

/** Saves something the viewer did. However often the form arrives, it is one milestone; the draft it came from is gone. */
export const logMilestone = (viewer: Viewer, input: MilestoneInput) =>
  onBehalfOf(viewer, async (tx) => {
    const id = uuid();
    const saved = await claimForm(tx, viewer, input, id);
    if (saved) return { id: await stillThere(tx, saved) };

    if (input.draft) {
      const { count } = await tx.milestoneDraft.deleteMany({
        where: { AND: [input.draft, draftsOf(viewer)] },
      });
      if (count === 0) throw new Refusal(await whyNotKept(tx, viewer, input.draft.id));
    }
    await tx.milestone.create({ data: { id, ownerId: viewer.id, ...fieldsOf(input) }, select: { id: true } });
    await keepLinks(tx, viewer, id, input);
    if (input.opportunity) await proveOpportunity(tx, viewer, input.opportunity, id);
    await record(tx, { actorId: viewer.id, verb: "logMilestone", subject: "Milestone", subjectId: id });
    return { id };
  });

/**
 * Keeps what the viewer did before they came as prior evidence: dated as well as they remember, for the skills of the
 * strength it shows and for no activity. That page of the setting-up is answered, also with nothing to say.
 */
export const logPriorEvidence = (viewer: Viewer, input: PriorEvidenceInput) =>
  onBehalfOf(viewer, async (tx) => {
    if (await claimForm(tx, viewer, input, uuid())) return;
    await keepPriorEvidence(tx, viewer, input);
    await answerPart(tx, viewer, "strengths");
  });

/** An edit of a version somebody was shown makes the next one: what was judged stays as it was. */
export const editMilestone = (viewer: Viewer, input: MilestoneEditInput) =>
  onBehalfOf(viewer, async (tx) => {
    const { milestoneId: id, revision } = input;
    const { count } = await tx.milestone.updateMany({
      where: { AND: [{ id, revision }, ownedBy(viewer)] },
      data: { ...fieldsOf(input), revision: revision + 1, updatedAt: new Date() },
    });
    if (count === 0) throw new Refusal(await whyNotEdited(tx, viewer, id));

    await refuseActivitiesOfPrior(tx, input);
    await startNextVersion(tx, id);
    await dropLinks(tx, viewer, id);
    await keepLinks(tx, viewer, id, input);
    await record(tx, { actorId: viewer.id, verb: "editMilestone", subject: "Milestone", subjectId: id });
  });

/** Takes the milestone away with its versions, requests and verdicts. */
export const removeMilestone = (viewer: Viewer, id: string) =>
  onBehalfOf(viewer, async (tx) => {
    const requests = await tx.reviewRequest.findMany({
      where: { milestoneId: id },
      select: { id: true, reviewerId: true },
    });
    const { count } = await tx.milestone.deleteMany({ where: { AND: [{ id }, ownedBy(viewer)] } });
    if (count === 0) throw new Refusal("This milestone is gone already.");
    await forgetRequests(tx, viewer, id, requests);
    await record(tx, { actorId: viewer.id, verb: "removeMilestone", subject: "Milestone", subjectId: id });
  });

/** Keeps a form as it stands, to go on later. Until it is logged it is nobody's milestone. */
export const saveDraft = (viewer: Viewer, input: DraftInput) =>
  onBehalfOf(viewer, async (tx) => {
    const { formKey: _key, keep: _keep, draft, ...content } = input;
    const id = draft?.id ?? uuid();
    const saved = await claimForm(tx, viewer, input, id);
    if (saved) return draftStillThere(tx, saved);

    if (draft) await keepChange(tx, viewer, draft, content);
    else await keepNew(tx, viewer, id, content);
    await record(tx, { actorId: viewer.id, verb: "saveDraft", subject: "MilestoneDraft", subjectId: id });
  });

export const discardDraft = (viewer: Viewer, id: string) =>
  onBehalfOf(viewer, async (tx) => {
    const { count } = await tx.milestoneDraft.deleteMany({ where: { AND: [{ id }, draftsOf(viewer)] } });
    if (count === 0) throw new Refusal("This draft is gone already.");
    await record(tx, { actorId: viewer.id, verb: "discardDraft", subject: "MilestoneDraft", subjectId: id });
  });

/** Notices about what is gone lead nowhere, and some have its title. */
const forgetRequests = (
  tx: Transaction,
  viewer: Viewer,
  milestoneId: string,
  requests: { id: string; reviewerId: string | null }[],
) =>
  forget(tx, {
    memberIds: [viewer.id, ...requests.flatMap(({ reviewerId }) => reviewerId ?? [])],
    hrefs: [`/milestones/${milestoneId}`, ...requests.map(({ id }) => `/reviews/${id}`)],
  });

async function keepNew(tx: Transaction, viewer: Viewer, id: string, content: DraftContent) {
  if ((await tx.milestoneDraft.count({ where: draftsOf(viewer) })) >= MOST_DRAFTS)
    throw new Refusal(`You have ${MOST_DRAFTS} drafts. Log or discard one of them first.`);
  await tx.milestoneDraft.create({ data: { id, ownerId: viewer.id, content }, select: { id: true } });
}

async function keepChange(
  tx: Transaction,
  viewer: Viewer,
  draft: { id: string; revision: number },
  content: DraftContent,
) {
  const { count } = await tx.milestoneDraft.updateMany({
    where: { AND: [draft, draftsOf(viewer)] },
    data: { content, revision: draft.revision + 1, updatedAt: new Date() },
  });
  if (count === 0) throw new Refusal(await whyNotKept(tx, viewer, draft.id));
}

async function whyNotKept(tx: Transaction, viewer: Viewer, id: string) {
  const there = await tx.milestoneDraft.count({ where: { AND: [{ id }, draftsOf(viewer)] } });
  return there > 0
    ? "This draft was changed in another window meanwhile. Your text is still here: open the draft beside it, and save again."
    : "This draft was logged or discarded meanwhile. Your text is still here: save again to keep it as a new one.";
}

async function draftStillThere(tx: Transaction, id: string) {
  if ((await tx.milestoneDraft.count({ where: { id } })) > 0) return;
  throw new Refusal(
    "You logged or discarded what this form had kept. Save again to keep this text as a new one.",
  );
}

async function stillThere(tx: Transaction, id: string) {
  if ((await tx.milestone.count({ where: { id } })) > 0) return id;
  throw new Refusal("You deleted what this form had saved. Save it again to keep this text as a new one.");
}

/** The row is locked by the edit before this, so its version cannot be submitted meanwhile. */
async function startNextVersion(tx: Transaction, id: string) {
  const { version, state } = await tx.milestone.findUniqueOrThrow({
    where: { id },
    select: { version: true, state: true },
  });
  const shown = await tx.milestoneVersion.count({ where: { milestoneId: id, number: version } });
  if (shown === 0) return;
  await tx.milestone.update({
    where: { id },
    data: { version: version + 1, ...(state === "VERIFIED" && { state: "LOGGED" }) },
    select: { id: true },
  });
}

async function whyNotEdited(tx: Transaction, viewer: Viewer, id: string) {
  const there = await tx.milestone.count({ where: { AND: [{ id }, ownedBy(viewer)] } });
  return there > 0
    ? "This milestone was changed in another window meanwhile. Your text is still here: open the milestone beside it, and save again."
    : "This milestone is not there any more.";
}

const fieldsOf = ({
  title,
  happenedOn,
  kind,
  situation,
  role,
  people,
  outcome,
  measure,
}: MilestoneInput | MilestoneEditInput) => ({
  title,
  ...dateColumns(happenedOn),
  kind,
  situation,
  role,
  people,
  outcome,
  measure,
});

const MOST_DRAFTS = 50;
