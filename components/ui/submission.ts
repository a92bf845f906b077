"use client";

import { unstable_isUnrecognizedActionError, unstable_rethrow } from "next/navigation";
import { useActionState } from "react";
import type { FormAction, FormState } from "@/lib/forms/state";

/**
 * `round` counts what was accepted: each round starts with fresh fields. `isOutdated`: the server has been updated since
 * the page came and does not know this form any more, so that only a reload helps.
 */
type Answer = FormState & { round?: number; isOutdated?: boolean };

export type Submission = { state: Answer; dispatch: (form: FormData) => void; pending: boolean };

/** Sends a form to its action and keeps the answer; without JavaScript that is a new page, at `address` if given. */
export function useSubmission(action: FormAction, address?: string): Submission {
  const [state, dispatch, pending] = useActionState<Answer, FormData>(
    keepingText(action),
    untouched,
    address,
  );
  return { state, dispatch, pending };
}

export const isRefused = ({ errors, message }: FormState) => Boolean(errors || message);

export const isAccepted = (state: FormState) => state !== untouched && !isRefused(state);

const untouched: Answer = {};

/** A server that cannot be reached, or fails, must not cost the text: without this the error page replaces the form. */
function keepingText(action: FormAction): (state: Answer, form: FormData) => Promise<Answer> {
  if (typeof window === "undefined") return action; // without JavaScript a form posts to the action itself
  return async ({ round = 0, ...state }, form) => {
    try {
      const answer = await action(state, form);
      return { ...answer, round: isRefused(answer) ? round : round + 1 };
    } catch (error) {
      unstable_rethrow(error); // a redirect travels as an error
      const isOutdated = unstable_isUnrecognizedActionError(error);
      return { ...state, round, errors: {}, isOutdated, message: isOutdated ? outdated : unheard() };
    }
  };
}

const unheard = () => (navigator.onLine ? failed : offline);

const outdated =
  "Throughline was updated while this page was open. Copy what you want to keep, then reload the page and send it again.";
const offline = "You are offline. Your text is still here: send it again when the connection is back.";
const failed = "We could not save this. Your text is still here: try again in a minute.";
