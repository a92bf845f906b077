import type { RestReason } from "@/lib/generated/prisma/enums";

type Person = { name: string };

export const restWords: Record<RestReason, string> = {
  NO_TIME: "No time for it now",
  AWAY: "Away",
  NOTHING_NOW: "Nothing to talk about now",
  OTHER: "Something else",
  QUIET: "It was quiet for 90 days",
};

export const proposedTermsMail = ({ name }: Person, here: string) => ({
  subject: `${name} proposes other terms`,
  text: `${name} proposes other terms for your mentorship, and has signed them. Until you sign too, what you agreed on before goes on.

See what would change, and sign it or propose something else:
${here}`,
});

export const signedTermsMail = ({ name }: Person, began: boolean, here: string) => ({
  subject: began ? `${name} signed: your mentorship begins` : `${name} signed the new terms`,
  text: `${name} signed the terms you proposed. ${began ? "Your mentorship begins now." : "They hold from now on."}

What you agreed on:
${here}`,
});

export const pausedMail = ({ name }: Person, backOn: string, here: string) => ({
  subject: `${name} paused your mentorship`,
  text: `${name} paused your mentorship until ${backOn}. Until then nobody asks for anything new, and nothing is late.

Either of you can go on sooner:
${here}`,
});

export const resumedMail = ({ name }: Person, here: string) => ({
  subject: `${name} goes on with your mentorship`,
  text: `The pause of your mentorship is over: ${name} goes on.

${here}`,
});

export const goOnMail = ({ name }: Person, here: string) => ({
  subject: `${name} would like to go on`,
  text: `It was quiet between you, and ${name} says that they would like to go on.

A word, or a milestone, is enough to begin again:
${here}`,
});

export const proposedEndMail = ({ name }: Person, day: string, here: string) => ({
  subject: `${name} proposes to end your mentorship`,
  text: `${name} proposes to end your mentorship. It goes on until ${day}: time for a last round, and for what you still want to say.

If nothing is left to do, you can confirm the end sooner:
${here}`,
});

export const endedMail = ({ name }: Person, byMentee: boolean) => ({
  subject: `Your mentorship with ${name} has ended`,
  text: byMentee
    ? `${name} ended your mentorship. What waited for your verdict went back to them, and you can read nothing of theirs any more. Your verdicts stay with them.`
    : `${name} ended your mentorship. They can read nothing of yours any more. What waited for their verdict is yours again, and what they said to you stays.`,
});

export const notSignedMail = ({ name }: Person, byMentee: boolean) => ({
  subject: `Your mentorship with ${name} does not begin`,
  text: byMentee
    ? `${name} did not sign the terms, and your mentorship does not begin. They can invite you again.`
    : `${name} took back the terms they proposed, and your mentorship does not begin. You can invite them again, or somebody else.`,
});

export const lapsedMail = ({ name }: Person, here: string) => ({
  subject: `Your mentorship with ${name} does not begin`,
  text: `For 14 days nobody signed the terms that were proposed last, so your mentorship with ${name} does not begin. An invitation can start it again.

${here}`,
});

export const overMail = ({ name }: Person, here: string) => ({
  subject: `Your mentorship with ${name} has ended`,
  text: `The week to wrap up is over, and so is your mentorship with ${name}. What was said in it stays. Nothing is shared any more.

${here}`,
});

export const endingMail = ({ name }: Person, here: string) => ({
  subject: `Your mentorship with ${name} comes to its agreed end`,
  text: `The end that you and ${name} agreed on has come. There are seven days left, for a last round and for what you still want to say.

${here}`,
});

export const pauseOverMail = ({ name }: Person, here: string) => ({
  subject: `Your mentorship with ${name} goes on`,
  text: `The pause of your mentorship with ${name} is over, as it was planned.

${here}`,
});

export const quietMail = ({ name }: Person, here: string) => ({
  subject: `It is quiet between you and ${name}`,
  text: `For 30 days nothing has passed between you and ${name}. That happens. If you would like to take it up again, something small is enough: a milestone, or a question.

${here}`,
});

export const stillMail = ({ name }: Person, here: string) => ({
  subject: `Do you want to go on with ${name}?`,
  text: `For 60 days nothing has passed between you and ${name}. Say whether you would like to go on, to pause, or to end it. All three are fine. After 90 days it is paused.

${here}`,
});

export const restsMail = ({ name }: Person, here: string) => ({
  subject: `Your mentorship with ${name} is paused`,
  text: `For 90 days nothing has passed between you and ${name}, so your mentorship is paused. Nothing is lost: either of you can go on with one click.

${here}`,
});
