import { z } from "zod";

export const MoveInput = z.strictObject({
  /** The version whose changes the person has read. */
  version: z.coerce.number("Choose a version").int("Choose a version").positive("Choose a version"),
});
export type MoveInput = z.output<typeof MoveInput>;

/** The version the person is on, so that a button pressed twice goes back once. */
export const MoveBackInput = MoveInput;
export type MoveBackInput = MoveInput;
