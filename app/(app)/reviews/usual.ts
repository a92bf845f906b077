/** How soon a mentor answers, from their own last answers and never from a promise. */
export function usualWords(days: number | null) {
  if (days === null) return "No history yet of how soon they answer.";
  return `Usually answers within ${days === 1 ? "a day" : `${days} days`}.`;
}
