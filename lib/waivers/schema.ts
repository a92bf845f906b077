import { z } from "zod";
import { id, key, lines } from "@/lib/forms/text";

export const WaiverInput = z.strictObject({
  menteeId: id(),
  stepKey: key(),
  text: lines(1000, "Say in a sentence what you have seen that makes up for it. They will read it."),
});
export type WaiverInput = z.output<typeof WaiverInput>;

/** The mentee only says where to go back to. */
export const WaiverEndInput = z.strictObject({ waiverId: id(), menteeId: id() });
