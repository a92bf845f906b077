const small = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** "two reviews", "12 reviews": small numbers are words in a sentence. */
export const countWords = (count: number, one: string, many = `${one}s`) =>
  `${small[count] ?? count} ${count === 1 ? one : many}`;

/** The same at the head of a sentence. */
export const leadingCount = (...words: Parameters<typeof countWords>) => {
  const text = countWords(...words);
  return text.charAt(0).toUpperCase() + text.slice(1);
};
