"use client";

import { useSyncExternalStore } from "react";

/** False on the server and without JavaScript, true once this page is alive. */
export function useScripted() {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}

const never = () => () => {};
