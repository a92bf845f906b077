/** Where somebody was going is not lost between signing up and signing in. */
export const withNext = (page: string, next: string | null) =>
  next ? `${page}?next=${encodeURIComponent(next)}` : page;
