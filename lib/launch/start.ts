import { join } from "node:path";
import { readLaunchEnv } from "../env.ts";
import { onStop } from "../http/stop.ts";
import { buildWhenChanged } from "./build.ts";
import { environment } from "./environment.ts";
import { generate } from "./generate.ts";
import { openHome } from "./home.ts";
import { requireFreePort } from "./ports.ts";
import { serve } from "./serve.ts";
import { run, Trouble } from "./trouble.ts";

const development = process.argv.includes("--dev");
const demo = process.argv.includes("--demo");

await run(async () => {
  const stopping = new AbortController();
  onStop(() => stopping.abort());
  onOrphaned(() => stopping.abort());
  const { signal } = stopping;

  const settings = readLaunchEnv(environment());
  if (demo && settings.DATABASE_URL)
    throw new Trouble(
      "The demo brings a database of its own: unset DATABASE_URL, or load the cast there with `npm run seed`.",
    );
  if (demo) settings.DATA_DIR = join(settings.DATA_DIR, "demo");
  await requireFreePort(settings.PORT, settings.HOST);

  const home = await openHome(settings);
  try {
    await (development ? generate(signal) : buildWhenChanged(signal));
    signal.throwIfAborted();
    // What these import, Prisma may have written just now.
    const [{ bringUpToDate }, { welcomeCast }] = await Promise.all([
      import("./up-to-date.ts"),
      import("./cast.ts"),
    ]);
    await bringUpToDate(home.logins);
    if (demo) await welcomeCast(home.logins.appUrl);
    await serve({ settings, home, development, signal });
  } finally {
    await home.close();
  }
});

/** A signal to npm may only reach the shell between npm and us, which dies without passing it on. */
function onOrphaned(stop: () => void) {
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event) setInterval(() => process.ppid !== parent && stop(), 500).unref();
}
