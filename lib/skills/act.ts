/**
 * What the person is seen to do, the first clause of a level's text, without the detail that follows it: enough to
 * choose by where all skills are rated in a row, and to be read in half the time.
 */
export const actOf = (level: string) => level.split(TURN, 1)[0]!.replace(/\.$/, "");

/** Where the detail begins. */
const TURN =
  /[;:.] |, (?=(?:after|and|as|because|before|but|for|from|in|including|noting|or|so that|such as|then|until|when|where|which|while|who|whose|with|without) )/;
