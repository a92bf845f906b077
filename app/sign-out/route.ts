import { readNext } from "@/lib/auth/destination";
import { findViewer, leave } from "@/lib/auth/session";
import { openRoute } from "@/lib/forms/route";
import { endAllSessions } from "@/lib/sessions/mutations";

/**
 * A route handler, because a server action cannot send Clear-Site-Data. It does not say "cookies": that would sign the
 * person out of other services on the same domain and forget their theme. Our own cookie goes by name.
 */
export const POST = openRoute(async (request) => {
  const form = await request.formData().catch(() => null);
  const viewer = form?.get("where") === "everywhere" ? await findViewer() : null;
  if (viewer) await endAllSessions(viewer);
  await leave();
  return new Response(null, {
    status: 303,
    headers: {
      Location: readNext(form?.get("next")) ?? "/",
      "Clear-Site-Data": '"cache", "storage"',
      "Cache-Control": "no-store",
    },
  });
});
