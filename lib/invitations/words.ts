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

export const explainedMail = (inviter: Person, question: string, answer: string) => ({
  subject: `${inviter.name} answered your question`,
  text: `You asked:
${question}

${inviter.name} answers:
${answer}

To accept, decline or ask again, open the link of the invitation once more: it is in the first mail.`,
});
