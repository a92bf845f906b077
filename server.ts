import "./lib/background/house-names.ts";
import cluster from "node:cluster";
import { hkdfSync } from "node:crypto";
import { join } from "node:path";
import { readEnv, type Env } from "./lib/env.ts";
import { bringConsoleToLog } from "./lib/http/console.ts";
import { openFront } from "./lib/http/front.ts";
import { openHouse } from "./lib/http/house.ts";
import { keepServing } from "./lib/http/processes.ts";
import { routesOf } from "./lib/http/routes.ts";
import { onStop } from "./lib/http/stop.ts";
import { environment } from "./lib/launch/environment.ts";
import { portSentence } from "./lib/launch/ports.ts";
import { begin, Trouble } from "./lib/launch/trouble.ts";
import { log, setUpLog } from "./lib/log.ts";

const development = process.argv.includes("--dev");

await begin(async () => {
  const settings = readEnv(environment());
  // The owner of the tables is not who serves.
  delete process.env.MIGRATION_DATABASE_URL;
  setUpLog(settings.LOG_LEVEL, development ? await readable() : undefined);
  if (!development && cluster.isPrimary)
    return keepServing(settings.WEB_CONCURRENCY, work(), () => announce(settings));
  await serve(settings);
  if (development) announce(settings);
});

/** One process: Next behind the door. In development it is the only one, and does the work beside it as well. */
async function serve(settings: Env) {
  const { HOST, PORT, EMBEDDED } = settings;
  settleEnvironment(settings);
  if (!development) bringConsoleToLog();
  const house = await openHouse(settings, import.meta.dirname, development);
  const build = join(import.meta.dirname, process.env.NEXT_DIST_DIR ?? ".next");
  const front = openFront(
    { ...settings, development, ...(development ? {} : { routeOf: routesOf(build) }) },
    house,
  );
  await front.listen(PORT, HOST).catch((error: NodeJS.ErrnoException) => {
    throw new Trouble(portSentence(error.code ?? "", PORT, HOST));
  });
  const worker = development ? work() : null;
  onStop(async () => {
    await Promise.all([front.close({ notice: EMBEDDED ? 0 : 2000, last: 8000 }), worker?.stop(8000)]);
    process.exit(0);
  });
}

/** Beside the processes that serve, so that a mail server that is slow or down holds up no page. */
function work() {
  const worker = import("./lib/background/worker.ts").then(({ startWorker }) => startWorker());
  worker.catch((error) => log.error({ err: error }, "the work beside serving did not begin"));
  return { stop: async (patience: number) => (await worker).stop(patience) };
}

/** For whoever sits before it: only there while developing. */
async function readable() {
  const { default: pretty } = await import("pino-pretty");
  return pretty({ sync: true, ignore: "pid", translateTime: "SYS:HH:MM:ss" });
}

function settleEnvironment({ APP_ORIGIN, AUTH_SECRET, HOST, PORT }: Env) {
  // next-auth reads its own names.
  process.env.AUTH_URL = APP_ORIGIN;
  // What Next encrypts for a page to send back, every node can read.
  process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY = Buffer.from(
    hkdfSync("sha256", AUTH_SECRET, "", "server actions", 32),
  ).toString("base64");
  // Where Next asks itself for the page that an action redirects to.
  process.env.__NEXT_PRIVATE_ORIGIN = `http://${callable(HOST)}:${PORT}`;
}

/** Listening everywhere is not an address to call. */
function callable(host: string) {
  if (host === "0.0.0.0" || host === "::") return "127.0.0.1";
  return host.includes(":") ? `[${host}]` : host;
}

/** `npm start` has a line of its own to say. */
function announce({ APP_ORIGIN }: Env) {
  if (process.send) process.send("ready");
  else log.info({ origin: APP_ORIGIN }, "ready");
}
