/** "8 activities, 3 optional": the optional ones come on top. */
export const activitiesWords = (asked: number, optional: number) =>
  `${asked} activities${optional > 0 ? `, ${optional} optional` : ""}`;

export const timesWords = (times: number) =>
  times === 1 ? "Once" : times === 2 ? "Twice" : `${times} times`;

/** "Once, about 4 hours"; "3 times, about 2.5 hours each". */
export function effortWords({ times, hours }: { times: number; hours: number }) {
  const about = `about ${hours} ${hours === 1 ? "hour" : "hours"}`;
  return `${timesWords(times)}, ${about}${times > 1 ? " each" : ""}`;
}
