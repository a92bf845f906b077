import "./lib/work/house-names.ts";
import cluster from "node:cluster";
import { hkdfSync } from "node:crypto";
import { readEnv, type Env } from "./lib/env.ts";
import { openFront } from "./lib/http/front.ts";
import { openHouse } from "./lib/http/house.ts";
import { keepServing } from "./lib/http/processes.ts";
import { onStop } from "./lib/http/stop.ts";
import { environment } from "./lib/launch/environment.ts";
import { keepDelivering } from "./lib/mail/delivery.ts";
import { portSentence } from "./lib/launch/ports.ts";
import { begin, Trouble } from "./lib/launch/trouble.ts";

const development = process.argv.includes("--dev");

await begin(async () => {
  const settings = readEnv(environment());
  if (cluster.isPrimary) sendMail(settings);
  if (cluster.isPrimary) await keepTime();
  if (cluster.isPrimary && !development)
    return keepServing(settings.WEB_CONCURRENCY, () => announce(settings));
  await serve(settings);
  if (development) announce(settings);
});

/** One process: Next behind the door. */
async function serve(settings: Env) {
  const { HOST, PORT, EMBEDDED } = settings;
  settleEnvironment(settings);
  const house = await openHouse(settings, import.meta.dirname, development);
  const front = openFront({ ...settings, development }, house);
  await front.listen(PORT, HOST).catch((error: NodeJS.ErrnoException) => {
    throw new Trouble(portSentence(error.code ?? "", PORT, HOST));
  });
  onStop(async () => {
    await front.close({ notice: EMBEDDED ? 0 : 2000, last: 8000 });
    process.exit(0);
  });
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

/** Beside the processes that serve, so that a mail server that is slow or down holds up no page. */
function sendMail({ SMTP_URL, DATABASE_URL, MAIL_FROM }: Env) {
  if (!SMTP_URL) return;
  const stopping = new AbortController();
  onStop(() => stopping.abort());
  void keepDelivering({ databaseUrl: DATABASE_URL, smtpUrl: SMTP_URL, from: MAIL_FROM }, stopping.signal);
}

/** Likewise. A process that is stopped in the middle leaves nothing half done: each job is whole or not at all. */
async function keepTime() {
  const { startClock } = await import("./lib/work/clock.ts");
  startClock();
}

/** `npm start` has a line of its own to say. */
function announce({ APP_ORIGIN }: Env) {
  if (process.send) process.send("ready");
  else console.log(`Throughline is ready on ${APP_ORIGIN}`);
}
