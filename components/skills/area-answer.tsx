import clsx from "clsx";
import { useId } from "react";

type AreaAnswerProps = {
  scale: readonly string[];
  /** The level the rows were filled with. */
  filled: number | null;
  fill: (level: number) => void;
};

/**
 * The scale, and one answer for most of the skills at once: it fills the rows that nobody has touched.
 * Without JavaScript the page comes back filled.
 */
export function AreaAnswer({ scale, filled, fill }: AreaAnswerProps) {
  const id = useId();
  return (
    <form
      method="get"
      aria-labelledby={id}
      className="mb-6"
      onSubmit={(event) => {
        event.preventDefault();
        const { submitter } = event.nativeEvent as SubmitEvent;
        fill(Number((submitter as HTMLButtonElement).value));
      }}
    >
      <p id={id} className="mb-2 max-w-text">
        <span className="font-medium">How far do you do these today?</span> Choose what fits most of them,
        then change the rows that differ.
      </p>
      <div className={columns}>
        {scale.map((words, level) => (
          <button
            key={level}
            type="submit"
            name="most"
            value={level}
            aria-pressed={filled === level}
            className={clsx(
              "flex min-h-11 cursor-pointer items-center gap-3 rounded border px-3 py-2 text-left md:min-h-9",
              filled === level ? "border-accent bg-accent-soft" : "border-edge hover:bg-sunk",
            )}
          >
            <b className="font-semibold tnum">{level}</b>
            <span>{words}</span>
          </button>
        ))}
      </div>
      <p role="status" className="sr-only">
        {filled !== null && `Every open row is at ${filled} now.`}
      </p>
    </form>
  );
}

/** The scale alone, for whoever has rated all of it. */
export function Scale({ scale }: Pick<AreaAnswerProps, "scale">) {
  return (
    <ol role="list" aria-label="What the levels mean" className={clsx(columns, "mb-6 text-ink-2")}>
      {scale.map((words, level) => (
        <li key={level} className="flex gap-3 py-1">
          <b className="font-semibold tnum">{level}</b>
          <span>{words}</span>
        </li>
      ))}
    </ol>
  );
}

const columns = "grid grid-cols-2 gap-x-2 gap-y-1 lg:grid-cols-3";
