import { z } from "zod";
import { token } from "@/lib/forms/text";

/** Six digits, however they were typed: full-width ones count, spaces do not. */
const Code = z
  .string("Enter the six digits")
  .transform((value) => value.normalize("NFKC").replace(/[\s-]/g, ""))
  .pipe(z.string().regex(/^\d{6}$/, "Enter the six digits of the mail"));

export const CodeInput = z.strictObject({ code: Code });

export const ResendInput = z.strictObject({});

/** Opened elsewhere than where it was asked for, the link alone is not enough. */
export const OpeningInput = z.strictObject({
  token: token(),
  password: z.string("Enter the password you chose").max(512, "Enter the password you chose").optional(),
});
export type OpeningInput = z.output<typeof OpeningInput>;
