import { Refusal } from "@/lib/errors";

/** Does the same thing several times at once and counts how it ended. Anything but a refusal is a failure. */
export async function hammer<T>(times: number, act: (index: number) => Promise<T>) {
  const outcomes = await Promise.allSettled(Array.from({ length: times }, (_, index) => act(index)));
  const refused = outcomes.filter((outcome) => outcome.status === "rejected");
  for (const { reason } of refused) if (!(reason instanceof Refusal)) throw reason;
  return {
    done: outcomes.filter((outcome) => outcome.status === "fulfilled").map(({ value }) => value),
    refused: refused.length,
  };
}
