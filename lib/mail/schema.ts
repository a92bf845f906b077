import { z } from "zod";

export const MailInput = z.strictObject({ id: z.uuid() });
