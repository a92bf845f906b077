import { setTimeout } from "node:timers/promises";
import { openRoute } from "@/lib/forms/route";
import { findPublicReadiness } from "@/lib/health/queries";

/** For whoever sends traffic here: may it come? It says no in time, even where the database says nothing at all. */
export const GET = openRoute(async () => {
  const ready = await Promise.race([findPublicReadiness().catch(() => false), setTimeout(PATIENCE, false)]);
  return new Response(ready ? "ready" : "not ready", {
    status: ready ? 200 : 503,
    headers: { "Cache-Control": "no-store", ...(!ready && { "Retry-After": "5" }) },
  });
});

const PATIENCE = 900;

export const dynamic = "force-dynamic";
