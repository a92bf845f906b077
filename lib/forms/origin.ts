import "server-only";
import { env } from "@/lib/env";
import { isOwnOrigin } from "@/lib/http/origin";

/** Whether a page of ours sent this. `server.ts` has refused strangers before; this holds for whoever runs the app without it. */
export function fromOurPages(sent: Pick<Headers, "get">) {
  const origin = sent.get("origin");
  return origin ? isOwnOrigin(origin, env) : sent.get("sec-fetch-site") === "same-origin";
}
