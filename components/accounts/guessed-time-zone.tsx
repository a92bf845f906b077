"use client";

import { useSyncExternalStore } from "react";

/** Goes along with the form where there is JavaScript; without it the field is absent and the person may choose later. */
export function GuessedTimeZone() {
  const guess = useGuessedTimeZone();
  return guess && <input type="hidden" name="timeZone" value={guess} />;
}

/** The zone of this browser; null on the server and without JavaScript. */
export function useGuessedTimeZone() {
  return useSyncExternalStore(never, guessed, () => null);
}

const never = () => () => {};
const guessed = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
