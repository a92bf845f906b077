/** Within these minutes a change is a slip of the pen: it leaves no trace but the word "edited". */
export const SLIP_MINUTES = 15;

/** Whether a change of a post at this moment keeps how it read before. */
export const keepsEarlier = (createdAt: Date, now: Date) =>
  now.getTime() - createdAt.getTime() >= SLIP_MINUTES * 60_000;
