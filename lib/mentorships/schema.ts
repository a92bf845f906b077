import { z } from "zod";
import { id } from "@/lib/forms/text";

export const MentorshipIdInput = z.strictObject({ mentorshipId: id() });
