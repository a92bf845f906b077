import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { buildWhenChanged } from "../lib/launch/build.ts";
import { generate } from "../lib/launch/generate.ts";
import { freePort } from "../lib/launch/ports.ts";
import { run } from "../lib/launch/trouble.ts";

type Count = { passed: number; failed: number };

const quick = process.argv.includes("--quick");
const results = "test-results";
const failures: string[] = [];

await run(async () => {
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results);
  await generate();

  const total: Count = { passed: 0, failed: 0 };
  const add = ({ passed, failed }: Count) => void ((total.passed += passed), (total.failed += failed));
  add(await check("Format", "prettier", "--check", "."));
  add(await check("Lint", "eslint", "."));
  add(await check("Route types", "next", "typegen"));
  add(await check("Types", "tsc", "--noEmit"));

  // Not sooner: it needs the client that was generated above.
  const { startTestPostgres } = await import("./support/postgres.ts");
  const postgres = await startTestPostgres();
  process.env.TEST_POSTGRES = JSON.stringify(postgres);
  try {
    add(await unit());
    if (!quick) {
      add(await endToEnd());
      add(await check("Crash: ten times kill -9 while milestones are logged", "node", "tests/crash/run.ts"));
    }
  } finally {
    await postgres.stop();
  }
  // Named once more: whoever reads only the end of a long log finds what to look at.
  for (const failure of failures) console.log(`\nFailed: ${failure}`);
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);
});

/** One command that is good or not: it counts as one. */
async function check(title: string, command: string, ...args: string[]): Promise<Count> {
  const good = (await exitOf(title, command, args)) === 0;
  if (!good) failures.push(title);
  return { passed: Number(good), failed: Number(!good) };
}

async function unit(): Promise<Count> {
  const report = `${results}/vitest.json`;
  const code = await exitOf("Rooms, on a real Postgres", "vitest", [
    "run",
    "--reporter=dot",
    "--reporter=json",
    `--outputFile.json=${report}`,
    // A minute of kills: left to the whole run.
    ...(quick ? ["--exclude", "tests/mail/worker.test.ts"] : []),
  ]);
  const { numPassedTests, numFailedTests, testResults } = read(report) ?? {
    numPassedTests: 0,
    numFailedTests: 0,
  };
  for (const { name, message, assertionResults } of testResults ?? []) {
    if (message) failures.push(`${name}\n${message}`);
    for (const { status, fullName, failureMessages } of assertionResults)
      if (status === "failed") failures.push(`${name}: ${fullName}\n${failureMessages.join("\n")}`);
  }
  return { passed: numPassedTests, failed: numFailedTests || Number(code !== 0) };
}

async function endToEnd(): Promise<Count> {
  await buildWhenChanged();
  const report = `${results}/playwright.json`;
  process.env.APP_ORIGIN = `http://localhost:${await freePort()}`;
  process.env.PLAYWRIGHT_JSON_OUTPUT_NAME = report;
  const code = await exitOf("Journeys, in a real browser", "playwright", ["test", "--reporter=line,json"]);
  const { expected, flaky, unexpected } = read(report)?.stats ?? { expected: 0, flaky: 0, unexpected: 0 };
  if (code !== 0) failures.push("Journeys: their list of failures is printed where they ended, above");
  return { passed: expected, failed: unexpected + flaky || Number(code !== 0) };
}

async function exitOf(title: string, command: string, args: string[]) {
  console.log(`\n${title}: ${command} ${args.join(" ")}`);
  const child = spawn(command, args, { stdio: ["ignore", "inherit", "inherit"] });
  const [code] = (await once(child, "exit")) as [number | null];
  return code;
}

function read(report: string) {
  try {
    return JSON.parse(readFileSync(report, "utf8"));
  } catch {
    return null;
  }
}
