import clsx from "clsx";
import { useId, type ReactNode } from "react";
import { FieldError } from "@/components/ui/field-parts";
import { isLeap, LeapReason } from "./leap-reason";
import { useFormField } from "@/components/ui/form-context";

type LevelRowProps = {
  skillKey: string;
  name: string;
  /** What the skill is: read while its level is open. */
  sentence: string;
  /** What somebody would see the person do at level 0 to 5. */
  texts: string[];
  level: number | null;
  /** Whether "not sure yet" is still an answer: what was rated once can be rated anew but not taken back. */
  open: boolean;
};

/** One skill in one line: a level and, beside it, what that looks like. Arrows move through the levels. */
export function LevelRow({ skillKey, name, sentence, texts, level, open }: LevelRowProps) {
  const id = useId();
  const field = useFormField(`level.${skillKey}`);
  const chosen = typeof field.sent === "string" ? field.sent : String(level ?? "");
  const option = { name: `level.${skillKey}`, chosen, from: open ? null : level };

  return (
    <li className="group/skill py-2.5">
      <div
        role="radiogroup"
        aria-labelledby={id}
        aria-describedby={field.errors && `${id}-error`}
        data-invalid={field.errors && ""}
        className="group/row grid grid-cols-7 items-center gap-y-1.5 lg:grid-cols-[14rem_repeat(7,2.25rem)_1fr]"
      >
        <span id={id} className="col-span-full font-medium lg:col-span-1 lg:row-start-1 lg:pr-4">
          {name}
        </span>
        {open ? (
          <Level {...option} value="" sign="?" says="Not sure yet">
            {sentence}
          </Level>
        ) : (
          <span className="row-start-2 lg:row-start-1" />
        )}
        {texts.map((text, value) => (
          <Level key={value} {...option} value={String(value)} sign={String(value)}>
            {text}
          </Level>
        ))}
      </div>
      <FieldError id={`${id}-error`} errors={field.errors} />
      {!open && <LeapReason skillKey={skillKey} name={name} from={level} />}
    </li>
  );
}

type LevelProps = {
  name: string;
  chosen: string;
  /** What the person said last. */
  from: number | null;
  value: string;
  sign: string;
  /** Read aloud in place of the sign. */
  says?: string;
  children: ReactNode;
};

/** The words of all levels lie in one place, so that nothing moves when another one is chosen or looked at. */
function Level({ name, chosen, from, value, sign, says, children }: LevelProps) {
  return (
    <label className="group/level contents cursor-pointer">
      <span className={clsx(cell, value === "" ? undecided : decided)}>
        <input
          type="radio"
          name={name}
          value={value}
          defaultChecked={chosen === value}
          data-leap={isLeap(from, value)}
          className="absolute inset-0 size-full cursor-pointer opacity-0"
        />
        {says ? (
          <>
            <span aria-hidden="true">{sign}</span>
            <span className="sr-only">{says}.</span>
          </>
        ) : (
          sign
        )}
      </span>
      <span className={clsx(words, value === "" ? "text-ink-3" : "text-ink-2")}>{children}</span>
    </label>
  );
}

const cell =
  "relative row-start-2 -ml-px grid min-h-11 place-items-center border border-edge bg-raise font-medium tnum " +
  "hover:bg-sunk has-focus-visible:z-1 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 " +
  "has-focus-visible:outline-accent lg:row-start-1 lg:min-h-8";

const decided =
  "has-checked:border-accent has-checked:bg-accent has-checked:text-on-accent forced-colors:has-checked:bg-[Highlight]";
/** No answer yet, so it does not look like one. */
const undecided = "has-checked:bg-sunk forced-colors:has-checked:outline-2";

const words =
  "pointer-events-none col-span-full row-start-3 self-start opacity-0 group-has-checked/level:opacity-100 " +
  "[@media(hover:hover)]:group-has-[label:hover]/row:opacity-0 group-hover/level:opacity-100! " +
  "lg:col-span-1 lg:col-start-9 lg:row-start-1 lg:self-center lg:pl-6";
