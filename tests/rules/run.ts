import { spawn } from "node:child_process";
import { once } from "node:events";
import { generate } from "../../lib/launch/generate.ts";
import { conditions, type Condition } from "./conditions.ts";

/**
 * Takes each condition out in turn and runs the test that must miss it: one that nobody misses is a survivor, a rule without
 * a proof. `npm run test:rules -- lib/roadmap` looks at the files of one folder.
 */
const all = conditions().filter(({ file }) => file.startsWith(process.argv[2] ?? ""));
const survivors: Condition[] = [];
await generate();
// Not sooner: it needs the client that was generated above.
const { startTestPostgres } = await import("../support/postgres.ts");
const postgres = await startTestPostgres();
try {
  for (const test of new Set(all.map(({ test }) => test)))
    if (!(await passes(test))) throw new Error(`${test} does not pass with every condition in place.`);
  console.log(`${all.length} conditions`);
  const queue = [...all];
  await Promise.all([work(queue), work(queue)]);
} finally {
  await postgres.stop();
}
for (const { file, rule, text } of survivors) console.log(`survivor  ${file}  ${rule}: ${text}`);
console.log(`${all.length - survivors.length} passed, ${survivors.length} failed`);
process.exit(survivors.length === 0 ? 0 : 1);

async function work(queue: Condition[]) {
  for (let condition = queue.shift(); condition; condition = queue.shift()) {
    const survives = await passes(condition.test, condition);
    if (survives) survivors.push(condition);
    console.log(`${survives ? "SURVIVES" : "missed  "}  ${condition.rule}: ${condition.text}`);
  }
}

async function passes(test: string, without?: Condition) {
  const env = {
    ...process.env,
    TEST_POSTGRES: JSON.stringify(postgres),
    ...(without && { WITHOUT: `${without.file}:${without.from}:${without.to}` }),
  };
  const vitest = spawn("vitest", ["run", test, "--bail", "1", "--reporter", "dot"], {
    env,
    stdio: "ignore",
  });
  const [code] = (await once(vitest, "exit")) as [number];
  return code === 0;
}
