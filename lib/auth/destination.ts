/** No page of ours has an origin of its own. */
const OURS = "https://ours.invalid";

/** One slash first, then what may stand in an address: no blank, no control character, nothing outside ASCII. */
const PATH = /^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/;

/** In a path: what is taken for a user or a port, and what is a slash, a backslash or nothing at all once decoded. */
const ODD_IN_PATH = /[@:]|\/\/|%2f|%5c|%(?![0-9a-f]{2})/i;
const CONTROL = /%(?:[01]|7f)/i;

/** Pages for people who are not signed in, and what is no page: coming back to them would go in circles. */
const NOWHERE = /^\/(?:sign-in|sign-up|sign-out|forgot|reset|api|_next)(?:\/|$)/;

/**
 * Where to go afterwards, if what somebody sent is a page of ours: its path and query. Everything that a browser could
 * take for another site, or that means something else once it is decoded, leads nowhere.
 */
export function readNext(value: unknown): string | null {
  if (typeof value !== "string" || value.length > 500 || !PATH.test(value) || CONTROL.test(value))
    return null;
  if (!URL.canParse(value, OURS)) return null;
  const { origin, pathname, searchParams } = new URL(value, OURS);
  if (origin !== OURS || ODD_IN_PATH.test(pathname) || NOWHERE.test(pathname)) return null;
  searchParams.delete("_rsc"); // by which Next tells its own fetches apart
  return searchParams.size > 0 ? `${pathname}?${searchParams}` : pathname;
}

/** Where somebody was going is not lost between signing up and signing in. */
export const withNext = (page: string, next: string | null) =>
  next ? `${page}?${new URLSearchParams({ next })}` : page;
