import { z } from "zod";
import { id } from "@/lib/forms/text";

export const SessionIdInput = z.strictObject({ sessionId: id() });
