import { spawn } from "node:child_process";
import { once } from "node:events";
import { generate } from "../../lib/launch/generate.ts";
import { conditions, type Condition } from "./conditions.ts";

/**
 * Takes each condition of each policy out in turn and runs the access table: one that nobody misses is a survivor,
 * a rule without a proof.
 */
const all = conditions();
const survivors: Condition[] = [];
await generate();
// Not sooner: it needs the client that was generated above.
const { startTestPostgres } = await import("../support/postgres.ts");
const postgres = await startTestPostgres();
try {
  if (!(await passes())) throw new Error("The access table does not pass with every condition in place.");
  console.log(`${all.length} conditions`);
  const queue = [...all];
  await Promise.all([work(queue), work(queue)]);
} finally {
  await postgres.stop();
}
for (const { file, policy, text } of survivors) console.log(`survivor  ${file}  ${policy}: ${text}`);
console.log(`${all.length - survivors.length} passed, ${survivors.length} failed`);
process.exit(survivors.length === 0 ? 0 : 1);

async function work(queue: Condition[]) {
  for (let condition = queue.shift(); condition; condition = queue.shift()) {
    // The rows of its own room nearly always miss it; only where they do not, all others are asked.
    const survives = (await passes(condition, `^${roomOf(condition)}\\.`)) && (await passes(condition));
    if (survives) survivors.push(condition);
    console.log(`${survives ? "SURVIVES" : "missed  "}  ${condition.policy}: ${condition.text}`);
  }
}

function roomOf({ file }: Condition) {
  return file.split("/")[1]!;
}

async function passes(without?: Condition, rows = "") {
  const env = {
    ...process.env,
    TEST_POSTGRES: JSON.stringify(postgres),
    ...(without && { WITHOUT: `${without.file}:${without.from}:${without.to}` }),
  };
  const table = ["run", "tests/access.test.ts", "--testNamePattern", rows];
  const vitest = spawn("vitest", [...table, "--bail", "1", "--reporter", "dot"], { env, stdio: "ignore" });
  const [code] = (await once(vitest, "exit")) as [number];
  return code === 0;
}
