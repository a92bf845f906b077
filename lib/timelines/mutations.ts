import "server-only";
import { record } from "@/lib/audit/mutations";
import type { Viewer } from "@/lib/auth/viewer";
import { isDuplicate, onBehalfOf } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { knownTo, notesOf } from "@/lib/timelines/policy";
import type { PrivateNoteInput } from "@/lib/timelines/schema";

/** Keeps what the viewer writes for themselves about a mentorship of theirs, whatever became of it. Nothing is no note. */
export async function savePrivateNote(
  viewer: Viewer,
  { mentorshipId, revision, note }: PrivateNoteInput,
  now = new Date(),
) {
  try {
    await onBehalfOf(viewer, async (tx) => {
      const known = await tx.mentorship.count({ where: { AND: [{ id: mentorshipId }, knownTo(viewer)] } });
      if (known === 0) throw new Refusal("There is no such mentorship of yours any more.");
      const mine = { AND: [{ mentorshipId, revision }, notesOf(viewer)] };
      if (revision === 0 && note !== null)
        await tx.privateNote.create({
          data: { mentorshipId, authorId: viewer.id, text: note, updatedAt: now },
          select: { id: true },
        });
      else if (revision > 0) {
        const { count } =
          note === null
            ? await tx.privateNote.deleteMany({ where: mine })
            : await tx.privateNote.updateMany({
                where: mine,
                data: { text: note, updatedAt: now, revision: { increment: 1 } },
              });
        if (count === 0) throw new Refusal(ELSEWHERE);
      }
      await record(tx, {
        actorId: viewer.id,
        verb: "savePrivateNote",
        subject: "Mentorship",
        subjectId: mentorshipId,
        fields: ["note"],
      });
    });
  } catch (error) {
    if (isDuplicate(error)) throw new Refusal(ELSEWHERE);
    throw error;
  }
}

const ELSEWHERE =
  "This note was changed on another page meanwhile. Copy what you typed, reload this page, and put the two together.";
