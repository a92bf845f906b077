import { z } from "zod";
import { wholeNumber } from "@/lib/forms/text";

/** Nobody at all is "not taking anybody now". */
export const CapacityInput = z.strictObject({
  menteesTaken: wholeNumber(0, 1000, "Enter 0 to 1000. With 0 you take nobody now."),
});
export type CapacityInput = z.output<typeof CapacityInput>;
