import { useRef } from "react";
import type { FormAction } from "@/lib/forms/state";

/** Often enough that half an hour never runs out on somebody who writes, seldom enough to cost nothing. */
const EVERY = 5 * 60_000;

type Holding = { requestId: string; isReading: boolean; hold: FormAction; renew: FormAction };

/**
 * The first keystroke takes a request up, those that follow keep it, so that nobody takes it back from under whoever writes.
 * What cannot be kept is told when the verdict is sent.
 */
export function useRenewal({ requestId, isReading, hold, renew }: Holding) {
  const last = useRef<number | null>(null);
  return () => {
    const now = Date.now();
    if (!isReading && last.current === null) send(hold, requestId);
    last.current ??= now;
    if (now - last.current < EVERY) return;
    last.current = now;
    send(renew, requestId);
  };
}

function send(action: FormAction, requestId: string) {
  const form = new FormData();
  form.set("requestId", requestId);
  void action({}, form).catch(() => {});
}
