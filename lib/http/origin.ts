import { isLoopbackName, type Env } from "../env.ts";

type Names = Pick<Env, "APP_ORIGIN" | "EMBEDDED">;

/** Whether a page of ours sent this, as the browser tells it. */
export const isOwnOrigin = (origin: string, { APP_ORIGIN }: Pick<Names, "APP_ORIGIN">) =>
  origin === APP_ORIGIN;

/**
 * The origin a caller means by this Host, or null when it is none of ours: a foreign name may be made to point here.
 * On the embedded default every name of this machine will do, at any port, because a tunnel changes it.
 */
export function originAt(host: string, { APP_ORIGIN, EMBEDDED }: Names) {
  const { protocol } = new URL(APP_ORIGIN);
  const text = `${protocol}//${host}`;
  if (!/^[\w.:[\]-]+$/.test(host) || !URL.canParse(text)) return null;
  const { origin, hostname } = new URL(text);
  return origin === APP_ORIGIN || (EMBEDDED && isLoopbackName(hostname)) ? origin : null;
}
