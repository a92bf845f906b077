import { freePort } from "../../lib/launch/ports.ts";
import { buildWhenChanged } from "../../lib/launch/build.ts";
import { generate } from "../../lib/launch/generate.ts";
import { changed, PlainBrowser } from "../e2e/plain-browser.ts";

/**
 * Asks every door of an account for an address that has one and for one that has none, in turn, and compares how long
 * the answers take: whoever could tell them apart would know who is here. Not for CI: it wants a machine to itself.
 */
const TIMES = Number(process.argv[2] ?? 200);
const ONLY = process.argv[3];
const CLOSE = 0.1;
const KNOWN = "maya@throughline.example";
const UNKNOWN = "nobody@throughline.example";
const WARM_UP = 10;

await buildWhenChanged();
await generate();
// Not sooner: they need the client that was generated above.
const { startTestPostgres } = await import("../support/postgres.ts");
const { MailServer } = await import("../support/mail-server.ts");
const { startSite } = await import("../e2e/server.ts");
const { query } = await import("../support/database.ts");

const origin = (process.env.APP_ORIGIN = `http://localhost:${await freePort()}`);
const postgres = await startTestPostgres();
const mail = await new MailServer().open();
const site = await startSite({
  logins: postgres,
  name: "enumeration",
  origin,
  settings: { SMTP_URL: mail.url, WEB_CONCURRENCY: "1" },
});
const count = { passed: 0, failed: 0 };
try {
  const nobody = new PlainBrowser();
  const sam = await new PlainBrowser().signIn("sam@throughline.example");
  const doors: [name: string, ...Parameters<typeof compare>][] = [
    ["sign in", nobody, "/sign-in", "email", { password: "not this one at all" }],
    ["sign up", nobody, "/sign-up", "email", { name: "Nobody", password: "a line through five stations" }],
    ["forgot", nobody, "/forgot", "email", {}],
    ["invite", sam, "/mentors", "message", { message: "Will you?" }],
    ["change address", sam, "/settings/security", "email", {}],
  ];
  for (const [name, ...door] of doors.filter(([name]) => !ONLY || name === ONLY)) {
    const { good, words } = await compare(...door);
    count[good ? "passed" : "failed"]++;
    console.log(`${name.padEnd(16)} ${words}`);
  }
} finally {
  await site.stop();
  await mail.close();
  await postgres.stop();
}
console.log(`${count.passed} passed, ${count.failed} failed`);
process.exit(count.failed === 0 && count.passed > 0 ? 0 : 1);

async function compare(browser: PlainBrowser, path: string, field: string, rest: Record<string, string>) {
  const times: Record<string, number[]> = { [KNOWN]: [], [UNKNOWN]: [] };
  const answers: Record<string, Set<string>> = { [KNOWN]: new Set(), [UNKNOWN]: new Set() };
  for (let round = -WARM_UP; round < TIMES; round++) {
    // By lot: taken in turns, one of them would meet the same thread of the server's each time.
    for (const email of Math.random() < 0.5 ? [KNOWN, UNKNOWN] : [UNKNOWN, KNOWN]) {
      await forget();
      const form = changed(await browser.form(path, field), { email, ...rest });
      const began = performance.now();
      const { status, location, text } = await browser.post(path, form);
      if (round >= 0) times[email]!.push(performance.now() - began);
      answers[email]!.add(JSON.stringify([status, location, text.replaceAll(email, "them")]));
    }
  }
  const [known, unknown] = [median(times[KNOWN]!), median(times[UNKNOWN]!)];
  const apart = Math.abs(known / unknown - 1);
  const same = JSON.stringify([...answers[KNOWN]!]) === JSON.stringify([...answers[UNKNOWN]!]);
  const alike = same ? "alike" : `differ: ${[...answers[KNOWN]!]} / ${[...answers[UNKNOWN]!]}`;
  return {
    good: same && apart <= CLOSE,
    words: `known ${known.toFixed(1)} ms, unknown ${unknown.toFixed(1)} ms, ${(apart * 100).toFixed(1)} % apart, answers ${alike}`,
  };
}

/** Limits and open invitations would end the series; they are the same for both. */
function forget() {
  return query(site.database, `DELETE FROM "RateLimit"`, `DELETE FROM "Invitation"`);
}

function median(times: number[]) {
  const sorted = times.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)]!;
}
