export type Lock = { release(): void };
export type Holder = { id: string; pid: number; note: string };

export declare function takeLock(path: string, note?: string): Lock | Holder;
export declare function waitForLock(
  path: string,
  options?: { onWait?: (holder: Holder) => void; signal?: AbortSignal | undefined },
): Promise<Lock>;
export declare function isHeld(path: string): boolean;
