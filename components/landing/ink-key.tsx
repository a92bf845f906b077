import type { ReactNode } from "react";

/** How to read the line, in its own inks. */
export function InkKey() {
  return (
    <section aria-labelledby="inks" className="border-t border-hair pt-6">
      <h2 id="inks" className="sr-only">
        How to read the line
      </h2>
      <ul className="grid grid-cols-2 gap-x-8 gap-y-6 sm:grid-cols-3 lg:grid-cols-6">
        {inks.map(({ title, words, drawing }) => (
          <li key={title}>
            <svg aria-hidden="true" width="64" height="20" className="glyph mb-2">
              {drawing}
            </svg>
            <b className="block font-semibold">{title}</b>
            <p className="text-1 text-ink-2">{words}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

const inks: { title: string; words: string; drawing: ReactNode }[] = [
  {
    title: "Thin is planned",
    words: "You mean to do it.",
    drawing: <path className="p" d="M0 10h64v1H0z" />,
  },
  {
    title: "The dot is today",
    words: "You are doing it now.",
    drawing: (
      <>
        <path className="p" d="M32 10h32v1H32z" />
        <path className="d" d="M0 7h32v7H0z" />
        <circle className="d" cx="32" cy="10.5" r="8" />
      </>
    ),
  },
  {
    title: "Solid is done",
    words: "You did it and said how.",
    drawing: <path className="d" d="M0 7h64v7H0z" />,
  },
  {
    title: "Doubled is verified",
    words: "A mentor read the proof.",
    drawing: <path className="d" d="M0 5h64v4H0zM0 12h64v4H0z" />,
  },
  {
    title: "A gap is a skip",
    words: "Shown, with your reason kept.",
    drawing: <path className="d" d="M0 7h20v7H0zM44 7h20v7H44z" />,
  },
  {
    title: "A cross is a block",
    words: "Shown until it clears.",
    drawing: (
      <>
        <path className="p" d="M0 10h24v1H0zM40 10h24v1H40z" />
        <path className="x" d="M27 5.5l10 10M37 5.5l-10 10" />
      </>
    ),
  },
];
