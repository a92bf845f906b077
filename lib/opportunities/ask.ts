type Ask = {
  who: string;
  /** What they would do, verb first: "Lead the October sprint review". */
  title: string;
  /** Who asks. */
  name: string;
  /** Hours it takes one time, where the roadmap knows. */
  hours?: number | undefined;
};

/** Words to ask with, for the person to make their own: what, why, what it costs, and a way to say "later". */
export function draftAsk({ who, title, name, hours }: Ask) {
  return [
    `Hello ${nameIn(who)},`,
    `I would like to ${lowered(title)}.`,
    `I am growing towards program management, and this is a piece of that work.${hours ? ` I reckon with about ${hoursWords(hours)} for it, and my other commitments stay as they are.` : ""}`,
    "Could I take it on? If this is not a good time, tell me when to ask again.",
    `Thank you,\n${name}`,
  ].join("\n\n");
}

/** Whoever is asked is greeted by name, not as "Priya, engineering manager". */
const nameIn = (who: string) => /^[^,(–]*[^,(–\s]/.exec(who)?.[0].trim() || who;

/** In the middle of a sentence; an abbreviation at its head stays as it is. */
const lowered = (title: string) =>
  /^\p{Lu}\p{Ll}/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;

const hoursWords = (hours: number) => (hours === 1 ? "an hour" : `${hours} hours`);
