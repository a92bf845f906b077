import { z } from "zod";
import { id } from "@/lib/forms/text";

export const PersonInput = z.strictObject({ personId: id() });
