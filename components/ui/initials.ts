/** One or two letters for a name in any script; an empty name has none. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/u);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  return ends.map((word = "") => firstLetter(word)).join("");
}

/** What a reader sees as one letter may be several code points. */
const firstLetter = (word: string) =>
  letters.segment(word)[Symbol.iterator]().next().value?.segment.toUpperCase() ?? "";

const letters = new Intl.Segmenter("en", { granularity: "grapheme" });
