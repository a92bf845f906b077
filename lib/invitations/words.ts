import type { Viewer } from "@/lib/auth/viewer";
import type { DeclineReason } from "@/lib/generated/prisma/enums";

export const declineWords: Record<DeclineReason, string> = {
  FULL: "Not taking anybody now",
  NO_TIME: "No time for it",
  NOT_MY_FIELD: "Not my field",
  TOO_LITTLE_KNOWN: "We do not know each other well enough",
  OTHER: "Something else",
};

type Person = Pick<Viewer, "name">;

export const invitationMail = (inviter: Person, message: string, link: string, anybody: boolean) => ({
  subject: `${inviter.name} asks you to be their mentor`,
  text: `${inviter.name} is on the way from engineer to Technical Program Manager and asks you to be their mentor on Throughline.

They write:
${message}

See what is asked, and accept, ask for more or decline:
${link}

The link works for 14 days${anybody ? "" : ", for this address only"}.`,
});

export const questionMail = (invitee: Person, question: string, here: string) => ({
  subject: `${invitee.name} has a question about your invitation`,
  text: `Before they answer your invitation, ${invitee.name} would like to know:
${question}

Answer here, and they can say yes or no:
${here}`,
});

export const explainedMail = (inviter: Person, question: string, answer: string) => ({
  subject: `${inviter.name} answered your question`,
  text: `You asked:
${question}

${inviter.name} answers:
${answer}

To accept, decline or ask again, open the link of the invitation once more: it is in the first mail.`,
});

export const acceptedMail = (invitee: Person, isChanged: boolean, here: string) =>
  isChanged
    ? {
        subject: `${invitee.name} says yes, with other terms`,
        text: `${invitee.name} would like to be your mentor, on terms that differ a little from yours. They have signed them. Once you sign too, your mentorship begins.

See what would be different, and sign it or propose something else, within 14 days:
${here}`,
      }
    : {
        subject: `${invitee.name} is your mentor now`,
        text: `${invitee.name} accepted your invitation, on the terms you proposed. You can submit milestones to them from now on.

What they can read, and what you agreed on:
${here}`,
      };

export const declinedMail = (invitee: Person, reason: DeclineReason, words: string | null, here: string) => ({
  subject: `${invitee.name} cannot be your mentor now`,
  text: `${invitee.name} declined your invitation: ${declineWords[reason].toLowerCase()}.${words ? `\n\nThey write:\n${words}` : ""}

That says nothing about you. You can ask them again after 30 days, and somebody else today:
${here}`,
});
