import { z } from "zod";
import { Email, NewPassword } from "@/lib/accounts/schema";
import { token } from "@/lib/forms/text";

export const ForgotInput = z.strictObject({ email: Email });

export const ResetInput = z.strictObject({ token: token(), password: NewPassword });
export type ResetInput = z.output<typeof ResetInput>;

/** For links that only ask for a yes. */
export const LinkInput = z.strictObject({ token: token() });
