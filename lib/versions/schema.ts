import { z } from "zod";
import { counter } from "@/lib/forms/text";

/** The version whose changes the person has read; on the way back the one they leave, so that two presses go back once. */
export const MoveInput = z.strictObject({ version: counter() });
export type MoveInput = z.output<typeof MoveInput>;
