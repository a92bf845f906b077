import { spawn } from "node:child_process";
import { once } from "node:events";
import { generate } from "../../lib/launch/generate.ts";
import { conditions, type Condition } from "./conditions.ts";

/**
 * Takes each condition of each policy out in turn and runs the access table; turns each choice of each pure file round
 * and runs its tests. One that nobody misses is a survivor, a rule without a proof. `npm run test:rules -- skills` tries
 * only files whose path holds the word.
 */
const [word = ""] = process.argv.slice(2);
const all = conditions().filter(({ file }) => file.includes(word));
const survivors: Condition[] = [];
await generate();
// Not sooner: it needs the client that was generated above.
const { startTestPostgres } = await import("../support/postgres.ts");
const postgres = await startTestPostgres();
try {
  for (const tests of new Set(all.map(({ tests }) => tests)))
    if (!(await passes(tests))) throw new Error(`${tests} does not pass with every rule in place.`);
  console.log(`${all.length} conditions`);
  const queue = [...all];
  await Promise.all([work(queue), work(queue)]);
} finally {
  await postgres.stop();
}
for (const { file, policy, text, put } of survivors)
  console.log(`survivor  ${file}  ${policy}: ${text}${put === undefined ? "" : ` → ${put}`}`);
console.log(`${all.length - survivors.length} passed, ${survivors.length} failed`);
process.exit(survivors.length === 0 ? 0 : 1);

async function work(queue: Condition[]) {
  for (let condition = queue.shift(); condition; condition = queue.shift()) {
    const survives = await passes(condition.tests, condition);
    if (survives) survivors.push(condition);
    console.log(`${survives ? "SURVIVES" : "missed  "}  ${condition.policy}: ${condition.text}`);
  }
}

async function passes(tests: string, without?: Condition) {
  const env = {
    ...process.env,
    TEST_POSTGRES: JSON.stringify(postgres),
    ...(without && {
      WITHOUT: `${without.file}:${without.from}:${without.to}`,
      INSTEAD: without.put ?? "",
    }),
  };
  const vitest = spawn("vitest", ["run", tests, "--bail", "1", "--reporter", "dot"], {
    env,
    stdio: "ignore",
  });
  const [code] = (await once(vitest, "exit")) as [number];
  return code === 0;
}
