import type { RestReason } from "@/lib/generated/prisma/enums";

export const restWords: Record<RestReason, string> = {
  NO_TIME: "No time for it now",
  AWAY: "Away",
  NOTHING_NOW: "Nothing to talk about now",
  OTHER: "Something else",
  QUIET: "It was quiet for 90 days",
};
