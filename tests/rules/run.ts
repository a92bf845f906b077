import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { generate } from "../../lib/launch/generate.ts";
import { choices, type Choice } from "./choices.ts";

/**
 * Takes each condition of each policy out in turn and asks the access table; turns each choice of each pure file round and
 * runs its tests. One that nobody misses is a survivor, a rule without a proof. `npm run test:rules -- policy` tries the
 * policies alone, `-- skills` only the pure files whose path holds the word.
 */
/** Far longer than any of these tests takes. A loop that a choice leaves without an end is missed like any other. */
const PATIENCE = 120_000;
const [word] = process.argv.slice(2);
const chosen = choices().filter(({ file }) => !word || file.includes(word));
const survivors: Choice[] = [];
await generate();
// Not sooner: it needs the client that was generated above.
const { startTestPostgres } = await import("../support/postgres.ts");
const postgres = await startTestPostgres(".data/rules");
const env = { ...process.env, TEST_POSTGRES: JSON.stringify(postgres) };
let arePoliciesProved = true;
try {
  if (!word || word === "policy") arePoliciesProved = await provePolicies();
  for (const tests of new Set(chosen.map(({ tests }) => tests)))
    if (!(await passes(tests))) throw new Error(`${tests} does not pass with every rule in place.`);
  console.log(`${chosen.length} choices of pure files`);
  const queue = [...chosen];
  await Promise.all([work(queue), work(queue)]);
} finally {
  await postgres.stop();
}
for (const { file, within, text, put } of survivors)
  console.log(`survivor  ${file}  ${within}: ${text} → ${put}`);
console.log(`${chosen.length - survivors.length} choices missed, ${survivors.length} survived`);
process.exit(survivors.length === 0 && arePoliciesProved ? 0 : 1);

async function provePolicies() {
  const config = ["run", "--config", "tests/rules/vitest.config.ts", "--reporter", "verbose"];
  const [code] = (await once(spawn("vitest", config, { env, stdio: "inherit" }), "exit")) as [number];
  return code === 0;
}

function isPure(tests: string) {
  return !/@\/lib\/db"|@\/tests\/support\//.test(readFileSync(tests, "utf8"));
}

async function work(queue: Choice[]) {
  for (let choice = queue.shift(); choice; choice = queue.shift()) {
    const survives = await passes(choice.tests, choice);
    if (survives) survivors.push(choice);
    console.log(`${survives ? "SURVIVES" : "missed  "}  ${choice.within}: ${choice.text} → ${choice.put}`);
  }
}

async function passes(tests: string, without?: Choice) {
  const choice = without && {
    WITHOUT: `${without.file}:${without.from}:${without.to}`,
    INSTEAD: without.put,
  };
  const config = isPure(tests) ? "tests/rules/pure.config.ts" : "vitest.config.ts";
  const vitest = spawn("vitest", ["run", tests, "--config", config, "--bail", "1", "--reporter", "dot"], {
    env: { ...env, ...choice },
    stdio: "ignore",
    detached: true,
  });
  const late = setTimeout(() => process.kill(-vitest.pid!, "SIGKILL"), PATIENCE);
  const [code] = (await once(vitest, "exit")) as [number | null];
  clearTimeout(late);
  return code === 0;
}
