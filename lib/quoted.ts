/** Isolated, so that a right-to-left title does not turn the sentence around it. */
export const quoted = (title: string) => `“\u2068${title}\u2069”`;
