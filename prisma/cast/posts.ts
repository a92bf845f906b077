import type { CastPost } from "./types.ts";

/** What mentors and mentees of the cast wrote to each other, oldest first. */
export const posts: CastPost[] = [
  {
    mentee: "maya",
    mentor: "jonas",
    by: "mentor",
    ago: 64,
    text: "You have outgrown what I can teach you about releases. Ask somebody who runs programs across companies for the next part.",
  },
  {
    mentee: "maya",
    mentor: "tomas",
    by: "mentee",
    ago: 12,
    text: "Carrier and Payments still name nobody who may decide. Would you go to their directors together, or one by one?",
  },
  {
    mentee: "maya",
    mentor: "tomas",
    by: "mentor",
    ago: 11,
    text: "One by one, and with the cost of waiting in hand. Together they will be polite to each other, and nothing moves.\n\nThe one-pager I use for that: https://example.com/cost-of-delay",
    edited: true,
  },
  {
    mentee: "maya",
    mentor: "tomas",
    by: "mentee",
    ago: 1,
    about: "Release freeze",
    text: "The second chart is from after the holiday week. I can split it if that is confusing.",
  },
];

/** What one of them noted for themselves. */
export const notes = [
  {
    mentee: "maya",
    mentor: "tomas",
    by: "mentee" as const,
    text: "Ask him about Norrland in January, not before. He was clear that he will not be a reference.",
  },
  {
    mentee: "maya",
    mentor: "tomas",
    by: "mentor" as const,
    text: "Ready for a program of her own by spring. Says yes too fast: watch her hours.",
  },
];
