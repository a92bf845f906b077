import { z } from "zod";

export const DeletionInput = z.strictObject({
  currentPassword: z
    .string("Enter your password")
    .min(1, "Enter your password")
    .max(512, "Enter your password"),
});
export type DeletionInput = z.output<typeof DeletionInput>;

export const UndoInput = z.strictObject({});
