import { z } from "zod";
import { MailChoice } from "@/lib/generated/prisma/enums";
import { id, OUT_OF_DATE } from "@/lib/forms/text";
import { kindNames } from "@/lib/notices/kinds";

const hour = z
  .string(OUT_OF_DATE)
  .regex(/^(1?\d|2[0-3])$/, "Choose an hour of the list")
  .transform(Number);

/** How each kind is mailed, and when nothing is. */
export const ChoicesInput = z.strictObject({
  mail: z.record(z.enum(kindNames, OUT_OF_DATE), z.enum(MailChoice, "Choose one of the list"), OUT_OF_DATE),
  quietFrom: hour,
  quietUntil: hour,
});
export type ChoicesInput = z.output<typeof ChoicesInput>;

/** The page of the inbox that an address asks for. What is no id of anything begins at the newest. */
export const NoticeFilter = z.object({ after: z.uuid().optional().catch(undefined) });
export type NoticeFilter = z.output<typeof NoticeFilter>;

/** `upTo` is the newest notice that was on the page. */
export const SeenInput = z.strictObject({ upTo: id() });

const CUT_SHORT = "This link is not whole. Open it again from the mail.";

/** What a mail's link carries: what it ends, and our seal on it. */
export const EndMailsInput = z.strictObject({
  token: z.string(CUT_SHORT).regex(/^[\w-]{1,800}\.[\w-]{43}$/, CUT_SHORT),
});
