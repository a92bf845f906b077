import { setTimeout } from "node:timers/promises";
import { openRoute } from "@/lib/forms/route";
import { findPublicReadiness } from "@/lib/health/queries";

/**
 * For whoever sends traffic here: may it come? It says no in time, even where the database says nothing at all. Late mail
 * is told, and is no reason to send people away: no other node would send it sooner.
 */
export const GET = openRoute(async () => {
  const found = await Promise.race([ask(), setTimeout(PATIENCE, null)]);
  const ready = found?.migrations === "current";
  return Response.json(found ? { database: "answers", ...found } : { database: "silent" }, {
    status: ready ? 200 : 503,
    headers: { "Cache-Control": "no-store", ...(!ready && { "Retry-After": "5" }) },
  });
});

/** Anybody may ask, as often as they like: the database is asked once at a time. */
const ask = () =>
  (asking ??= findPublicReadiness()
    .catch(() => null)
    .finally(forget));
const forget = () => void (asking = undefined);

let asking: Promise<Awaited<ReturnType<typeof findPublicReadiness>> | null> | undefined;

const PATIENCE = 800;

export const dynamic = "force-dynamic";
