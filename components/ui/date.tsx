/** A date in the reader's zone and words, made on the server. */
export type DateWords = { iso: string; text: string; exact?: string | undefined };

/** As people say it; exact on hover and for screen readers. */
export function Time({ iso, text, exact }: DateWords) {
  return (
    <time dateTime={iso} title={exact} className="whitespace-nowrap tnum">
      {text}
      {exact && exact !== text && <span className="sr-only">, {exact}</span>}
    </time>
  );
}
