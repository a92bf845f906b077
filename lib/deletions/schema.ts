import { z } from "zod";
import { EnteredPassword } from "@/lib/accounts/schema";

/** Always asked for, also where it was entered a moment ago: whoever deletes by mistake should stumble once. */
export const DeletionInput = z.strictObject({ currentPassword: EnteredPassword });

export const UndoInput = z.strictObject({});
