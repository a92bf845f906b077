import { ZxcvbnFactory } from "@zxcvbn-ts/core";
import { adjacencyGraphs, dictionary } from "@zxcvbn-ts/language-common";

/** Ten thousand million guesses, in powers of ten: what a leaked hash of ours should withstand for a long while. */
const ENOUGH = 10;
/** Guessing at more costs time in which nobody else is served; whoever needs more to be safe repeats themselves. */
const LOOKED_AT = 40;

const judge = new ZxcvbnFactory({
  dictionary: { ...dictionary, ours: ["throughline"] },
  graphs: adjacencyGraphs,
  maxLength: LOOKED_AT,
});

/**
 * Why a password would be guessed soon, or null. It knows the most used passwords, rows of keys, repetitions and dates,
 * also put together or with a 3 for an e, and the words that are somebody's `own`: their name, their address.
 */
export function weaknessOf(password: string, own: string[] = []) {
  const known = judge.check([...password.normalize("NFC")].slice(0, LOOKED_AT).join(""), wordsOf(own));
  if (known.guessesLog10 >= ENOUGH) return null;
  const isOwn = known.sequence.some(
    (part) => "dictionaryName" in part && part.dictionaryName === "userInputs",
  );
  return isOwn
    ? "Choose a password that is not built from your name or address"
    : "This would be guessed soon: it is a common password, a row of keys or a repetition. Try a short sentence";
}

const wordsOf = (own: string[]) =>
  own.flatMap((text) => [text, ...text.split(/[\s@._+-]+/)]).filter((word) => word.length >= 3);
