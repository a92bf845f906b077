import { castToken, PASSWORD } from "../../prisma/cast/load.ts";
import { PlainBrowser, signedIn, type Answer } from "../e2e/plain-browser.ts";
import type { Claim } from "../nodes/claims.ts";
import { findIn } from "../screenshots/find.ts";
import { withPrisma } from "../support/database.ts";
import { copyOf } from "./filled.ts";
import { recordOf, type Recorded } from "./record.ts";
import { differ, foreignChanges, MARK, openScene, type Canary } from "./scene.ts";

type Actor = { key: string; id: string | null; cookie: string };

/** Maya's once was Jonas; Rubén, whom Tomás and Jonas mentor, leaves while they watch. */
const MEMBERS = ["maya", "tomas", "priya", "jonas", "oleksandra", "sara", "sam"];
const LEAVER = "ruben";

/** Every request that somebody of the cast makes, made by everybody else: what they are told, and what it changes. */
export async function matrix(ownerUrl: string): Promise<Claim> {
  const scene = await openScene(ownerUrl);
  try {
    const find = await withPrisma(ownerUrl, findIn);
    const browsers = new Map<string, PlainBrowser>();
    for (const key of [...MEMBERS, LEAVER]) browsers.set(key, await signedIn(key));
    await scene.mark();

    const before: Recorded[] = [];
    for (const key of [LEAVER, "tomas", "jonas"])
      before.push(...(await recordOf(key, browsers.get(key)!, find)));
    await browsers.get(LEAVER)!.submit("/settings/delete", "currentPassword", { currentPassword: PASSWORD });
    const now: Recorded[] = [];
    for (const key of MEMBERS) now.push(...(await recordOf(key, browsers.get(key)!, find)));
    const stale = before.filter(({ path }) => !now.some((recorded) => recorded.path === path));

    const ids = await idsOf(scene.client);
    const actors: Actor[] = [
      { key: "visitor", id: null, cookie: "" },
      ...[...browsers].map(([key, browser]) => ({ key, id: ids.get(key)!, cookie: browser.cookies() })),
    ];
    await scene.forgetAttempts();
    await scene.keep();
    const canaries = await scene.canaries();
    const invitations = await invitationsIn(scene.client);
    const kept = await scene.rows();

    let [cells, refused] = [0, 0];
    const leaks = new Set<string>();
    const idle: string[] = [];
    const ask = async (recorded: Recorded, actor: Actor) => {
      const answer = await replay(recorded, actor);
      const after = await scene.rows();
      const told = marksIn(answer, recorded).filter(
        (mark) => !mayRead(actor, canaries.get(mark), recorded, invitations),
      );
      const wrong = foreignChanges(kept, after, actor.id);
      const hasChanged = differ(kept, after);
      if (hasChanged) await scene.bringBack();
      else if (recorded.kind === "form") await scene.forgetAttempts();
      return { answer, told, wrong, hasChanged };
    };

    for (const recorded of [...now, ...stale]) {
      const isStale = stale.includes(recorded);
      for (const actor of actors) {
        const isOwn = actor.key === recorded.by && !isStale;
        const { answer, told, wrong, hasChanged } = await ask(recorded, actor);
        const name = `${recorded.kind} ${recorded.door} of ${recorded.by} as ${actor.key}`;
        for (const mark of told) leaks.add(`${name} (${answer.status}) tells ${canaries.get(mark)!.place}`);
        if (wrong.length > 0) leaks.add(`${name} (${answer.status}) changes ${wrong.join(", ")}`);
        if (answer.status >= 500) leaks.add(`${name} answers ${answer.status}`);
        if (isOwn && (recorded.kind === "form" ? !hasChanged : answer.status !== 200))
          idle.push(`${name} (${answer.status}): ${answer.text.slice(0, 300)}`);
        if (!isOwn) cells++;
        if (!isOwn && answer.status !== 200) refused++;
      }
    }
    for (const leak of [...leaks].slice(0, 40)) console.log(`  leak: ${leak}`);
    const forms = now.filter(({ kind }) => kind === "form").length;
    const idleForms = idle.filter((name) => name.startsWith("form"));
    for (const name of idle) console.log(`  of no effect even for whoever made it: ${name}`);
    return {
      says: `${cells} cells from ${now.length + stale.length} requests, ${new Set(now.map(({ door }) => door)).size} doors and ${actors.length} people, watched by ${canaries.size} canaries: ${leaks.size} leaks; ${refused} were not even shown a page; ${forms - idleForms.length} of ${forms} forms do something for whoever made them`,
      isKept:
        cells >= 1000 &&
        leaks.size === 0 &&
        canaries.size > 100 &&
        idle.length === idleForms.length &&
        idleForms.length <= forms / 10,
    };
  } finally {
    await scene.close();
  }
}

async function replay({ path, kind, body }: Recorded, { cookie }: Actor): Promise<Answer> {
  const browser = new PlainBrowser();
  if (kind === "form") return browser.post(path, copyOf(body!), { cookie });
  if (kind === "page") return browser.send(path, { headers: { cookie } });
  return fetched(browser, path, { cookie, rsc: "1" });
}

/** Next sends whoever fetches to an address that tells such answers apart from pages. */
async function fetched(browser: PlainBrowser, path: string, headers: Record<string, string>) {
  const answer = await browser.send(path, { headers });
  const isNamed = answer.status === 307 && answer.location?.includes("_rsc");
  return isNamed ? browser.send(answer.location!, { headers }) : answer;
}

/** What the answer tells beyond what was sent along with the question. */
function marksIn({ html, location }: Answer, { body, path }: Recorded) {
  const sent = body ? [...body].map(([, value]) => String(value)).join(" ") + path : path;
  const marks = `${html} ${location}`.match(MARK) ?? [];
  return [...new Set(marks)].filter((mark) => !sent.includes(mark));
}

/** Their own and what is shared with them; and whoever holds an invitation's link reads it and its writer's name. */
function mayRead(
  { id, key }: Actor,
  canary: Canary | undefined,
  { path }: Recorded,
  invitations: { token: string; marks: string }[],
) {
  if (!canary) return true;
  const held = invitations.some(({ token, marks }) => path.includes(token) && marks.includes(canary.mark));
  const isOut = key === LEAVER && canary.place !== "User.name";
  return held || (id !== null && !isOut && canary.readers.includes(id));
}

type Client = Awaited<ReturnType<typeof openScene>>["client"];

async function idsOf(client: Client) {
  const { rows } = await client.query<{ id: string; email: string }>('SELECT "id", "email" FROM "User"');
  return new Map(rows.map(({ id, email }) => [email.split("@")[0]!, id]));
}

/** The links that are out, with what whoever holds one may read. */
async function invitationsIn(client: Client) {
  const { rows } = await client.query<{ from: string; to: string; marks: string }>(
    `SELECT u."email" AS "from", i."email" AS "to", i."message" || u."name" AS marks
    FROM "Invitation" i JOIN "User" u ON u."id" = i."inviterId"`,
  );
  const key = (email: string) => email.split("@")[0]!;
  return rows.map(({ from, to, marks }) => ({ token: castToken(key(from), key(to)), marks }));
}
