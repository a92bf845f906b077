import "server-only";
import { refresh } from "next/cache";
import { headers } from "next/headers";
import { redirect } from "next/navigation";

/**
 * After a save that belongs to the page it was made on. With a script the page stays and takes in what is new: focus,
 * place and text not yet sent are kept. Without one the browser goes to `address`, so that a reload sends nothing twice.
 */
export async function stayOrGoTo(address: string) {
  if (!cameByScript(await headers())) redirect(address);
  refresh();
}

/** Next's own header on an action a script calls; a plain form post has none. */
export const cameByScript = (sent: Pick<Headers, "has">) => sent.has("next-action");
