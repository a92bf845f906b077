import { setTimeout as sleep } from "node:timers/promises";
import { changed, type PlainBrowser } from "../e2e/plain-browser.ts";

type Answer = { status: number; ms: number; retryAfter: boolean; at: number };
export type Load = ReturnType<typeof keepAsking>;

const READERS = 6;
const WRITERS = 3;
const PATHS = ["/", "/dashboard", "/milestones", "/skills", "/roadmap"];

/** One member with many windows, who reads and logs milestones without a pause, and a watcher of both health checks. */
export function keepAsking(member: PlainBrowser, origin: string) {
  let asking = true;
  let answers = none();
  let lastGood = 0;
  const acknowledged: string[] = [];
  const loops = [
    ...Array.from({ length: READERS }, (_, reader) =>
      forEver((turn) => read(PATHS[(reader + turn) % PATHS.length]!)),
    ),
    ...Array.from({ length: WRITERS }, (_, writer) =>
      forEver((turn) => write(`Milestone ${writer}.${turn}`)),
    ),
    forEver(() => watch("ready")),
    forEver(() => watch("live")),
  ];

  return {
    acknowledged,
    /** What was answered since the last time. */
    take() {
      const taken = answers;
      answers = none();
      return taken;
    },
    /** Milliseconds from then until a page that needs the database was good. */
    async nextGood(since: number) {
      while (lastGood < since) {
        if (performance.now() - since > 30_000) throw new Error("It did not come back.");
        await sleep(10);
      }
      return lastGood - since;
    },
    async end() {
      asking = false;
      await Promise.all(loops);
    },
  };

  async function forEver(turn: (count: number) => Promise<unknown>) {
    for (let count = 1; asking; count++) await turn(count);
  }

  async function timed(kind: keyof typeof answers, ask: () => Promise<{ status: number; headers: Headers }>) {
    const began = performance.now();
    const answer = await ask().catch(() => ({ status: 0, headers: new Headers() }));
    const at = performance.now();
    answers[kind].push({
      status: answer.status,
      ms: at - began,
      retryAfter: answer.headers.has("retry-after"),
      at,
    });
    return answer;
  }

  async function read(path: string) {
    const { status } = await timed("pages", () => member.send(path, { headers: { accept: "text/html" } }));
    if (status === 200 && path === "/dashboard") lastGood = performance.now();
  }

  async function write(title: string) {
    const blank = await member.form("/milestones/new", "title").catch(() => null);
    if (!blank) return sleep(50);
    const { status } = await timed("pages", () => member.post("/milestones/new", changed(blank, { title })));
    if (status === 303) acknowledged.push(title);
  }

  async function watch(which: "ready" | "live") {
    await timed(which, () => fetch(`${origin}/api/health/${which}`));
    await sleep(100);
  }
}

const none = () => ({ pages: [] as Answer[], ready: [] as Answer[], live: [] as Answer[] });
