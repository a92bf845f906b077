import { castInWords, seed } from "../../prisma/cast/seed.ts";
import { withClient } from "./up-to-date.ts";

/** The demo's people: loaded at its first start, there at every other. */
export async function welcomeCast(databaseUrl: string) {
  await withClient(databaseUrl, (prisma) => seed(prisma));
  console.log(castInWords());
}
