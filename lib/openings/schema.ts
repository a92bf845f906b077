import { z } from "zod";

/** The page of the log that an address asks for. What is no id of anything narrows nothing. */
export const OpeningFilter = z.object({
  /** Who opened it. */
  by: z.uuid().optional().catch(undefined),
  /** The last row of the page before. */
  after: z.uuid().optional().catch(undefined),
});
export type OpeningFilter = z.output<typeof OpeningFilter>;
