/** What the inks of the line mean. */
export function LineKey() {
  return (
    <ul className="grid grid-cols-2 gap-x-8 gap-y-6 sm:grid-cols-3 lg:grid-cols-6">
      {inks.map(({ className, d, title, words }) => (
        <li key={title}>
          <svg aria-hidden="true" width="64" height="21" className="glyph mb-2">
            <path className={className} d={d} />
            {title.includes("cross") && <path className="x" d="M28 6.5l8 8m0-8l-8 8" />}
          </svg>
          <b className="block font-semibold">{title}</b>
          <p className="text-1 text-ink-2">{words}</p>
        </li>
      ))}
    </ul>
  );
}

const inks = [
  { className: "p", d: "M0 10h64v1H0z", title: "Thin is planned", words: "You mean to do it." },
  { className: "d", d: "M0 8h64v5H0z", title: "Solid is done", words: "You did it and said how." },
  {
    className: "d",
    d: "M0 6h64v3H0zM0 12h64v3H0z",
    title: "Doubled is verified",
    words: "A mentor read the proof.",
  },
  {
    className: "d",
    d: "M0 8h20v5H0zM44 8h20v5H44z",
    title: "A gap is a skip",
    words: "Shown, with your reason.",
  },
  {
    className: "p",
    d: "M0 10h22v1H0zM42 10h22v1H42z",
    title: "A cross is a block",
    words: "Shown until it clears.",
  },
  {
    className: "d",
    d: "M0 8h22v5H0zM42 8h22v5H42zM22 3h2v15h-2zM40 3h2v15h-2z",
    title: "A break is a pause",
    words: "Every clock stops.",
  },
];
