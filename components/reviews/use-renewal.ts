import { useRef } from "react";
import type { FormAction } from "@/lib/forms/state";

/** Often enough that half an hour never runs out on somebody who writes, seldom enough to cost nothing. */
const EVERY = 5 * 60_000;

/** Keeps a request while somebody writes about it. What cannot be kept is told when the verdict is sent. */
export function useRenewal(renew: FormAction, requestId: string) {
  const last = useRef<number | null>(null);
  return () => {
    const now = Date.now();
    last.current ??= now;
    if (now - last.current < EVERY) return;
    last.current = now;
    const form = new FormData();
    form.set("requestId", requestId);
    void renew({}, form).catch(() => {});
  };
}
