export type FoundPart = { text: string; found: boolean };

/** A text with the words that were looked for set off, by weight too: colour alone would not be seen by all. */
export function FoundWords({ parts }: { parts: FoundPart[] }) {
  return parts.map(({ text, found }, index) =>
    found ? (
      <mark key={index} className="rounded-[3px] bg-accent-soft font-semibold text-ink">
        {text}
      </mark>
    ) : (
      text
    ),
  );
}
