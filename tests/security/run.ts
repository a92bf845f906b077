import { spawn } from "node:child_process";
import { once } from "node:events";
import { buildWhenChanged } from "../../lib/launch/build.ts";
import { freePort } from "../../lib/launch/ports.ts";
import { run } from "../../lib/launch/trouble.ts";
import type { Claim } from "../nodes/claims.ts";

/**
 * What an attacker with two accounts, a stolen cookie and a proxy gets, in numbers. `npm run test:security`, or some of
 * it by name: `npm run test:security -- matrix`; `-- markup 4` tries four payloads instead of all, `-- markup 17-43` those.
 * Not in CI: it takes about an hour.
 * `-- all` also compares how long the doors of an account take, which wants a quiet machine.
 */
const isNumbers = (word: string) => /^\d+(-\d+)?$/.test(word);
const asked = process.argv.slice(2).filter((word) => !isNumbers(word));
const [first = Infinity, last] = process.argv.slice(2).find(isNumbers)?.split("-").map(Number) ?? [];

const isAsked = (name: string) =>
  asked.includes("all") || asked.includes(name) || (asked.length === 0 && name !== "enumeration");

await run(async () => {
  await buildWhenChanged();
  // Not sooner: they need the client that was generated above.
  const { startTestPostgres } = await import("../support/postgres.ts");
  const { databaseAt } = await import("../support/database.ts");
  const { startSite } = await import("../e2e/server.ts");
  const { sessions, limits } = await import("../nodes/claims.ts");
  const { withNodes } = await import("./two-nodes.ts");
  const { endedMentorship, passwordChange } = await import("./afterwards.ts");
  const { matrix } = await import("./matrix.ts");
  const { few, fromTo, markup } = await import("./markup.ts");

  const postgres = await startTestPostgres(`.data/${["security", ...asked].join("-")}`);
  const onNodes = (claim: () => Promise<Claim>) => () => withNodes(postgres, claim);
  const onSite = (claim: (ownerUrl: string) => Promise<Claim>) => async () => {
    const origin = (process.env.APP_ORIGIN = `http://localhost:${await freePort()}`);
    const site = await startSite({ logins: postgres, name: "security", origin, says: "ignore" });
    try {
      return await claim(databaseAt(postgres.ownerUrl, "security"));
    } finally {
      await site.stop();
    }
  };
  const claims: Record<string, () => Promise<Claim>> = {
    "sign-out": onNodes(sessions),
    password: onNodes(passwordChange),
    mentorship: onNodes(endedMentorship),
    limits: onNodes(limits),
    matrix: onSite(matrix),
    markup: onSite(markup(last === undefined ? few(first) : fromTo(first, last))),
    enumeration,
  };

  const count = { passed: 0, failed: 0 };
  try {
    for (const [name, claim] of Object.entries(claims)) {
      if (!isAsked(name)) continue;
      const { says, isKept } = await claim();
      count[isKept ? "passed" : "failed"]++;
      console.log(`${isKept ? "kept" : "NOT KEPT"}: ${name}: ${says}`);
    }
  } finally {
    await postgres.stop();
  }
  console.log(`${count.passed} passed, ${count.failed} failed`);
  process.exit(count.failed === 0 && count.passed > 0 ? 0 : 1);
});

/** A run of its own, which prints a line for each door. */
async function enumeration(): Promise<Claim> {
  const [code] = await once(
    spawn(process.execPath, ["tests/enumeration/run.ts"], { stdio: "inherit" }),
    "exit",
  );
  return { says: "known and unknown addresses are answered alike, in the same time", isKept: code === 0 };
}
