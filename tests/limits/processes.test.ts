import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";
import { limits } from "@/lib/limits/limits";
import { loadPeople } from "@/tests/support/cast";

const { allowed } = limits.signInToAccount;

test("of twenty times the limit at once, from two processes, exactly the limit gets to try", async () => {
  const { maya } = await loadPeople();
  const guessers = [1, 2].map(() =>
    fork("tests/limits/guesser.ts", [maya.email, `${10 * allowed}`], {
      execArgv: ["--import", "./lib/background/house-names.ts"],
    }),
  );
  await Promise.all(guessers.map(wordOf));
  const answers = guessers.map((guesser) => wordOf(guesser) as Promise<string[]>);
  for (const guesser of guessers) guesser.send("go");

  const told = Map.groupBy((await Promise.all(answers)).flat(), (answer) => answer.slice(0, 17));
  expect(Object.fromEntries([...told].map(([words, { length }]) => [words, length]))).toEqual({
    "This address and ": allowed,
    "Too many attempts": 19 * allowed,
  });
}, 60_000);

/** The next thing a process says; one that dies says nothing any more. */
const wordOf = (child: ChildProcess): Promise<unknown> =>
  Promise.race([
    once(child, "message").then(([word]) => word),
    once(child, "exit").then(([code]) => Promise.reject(new Error(`It ended with ${code}.`))),
  ]);
