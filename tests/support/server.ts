import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";

/** Where what the server says goes: on, nowhere, or into an open file. */
export type Says = "inherit" | "ignore" | number;

/** The production build, served on this database as `npm start` serves it. Answers with the way to stop it. */
export async function serveBuild(
  database: string,
  origin: string,
  says: Says = "inherit",
  settings: Record<string, string> = {},
) {
  const server = spawn(process.execPath, ["server.ts"], {
    env: {
      ...process.env,
      DATABASE_URL: database,
      EMBEDDED: "1",
      APP_ORIGIN: origin,
      PORT: new URL(origin).port,
      AUTH_SECRET: "a secret of the tests, long enough to pass",
      ...settings,
    },
    stdio: ["ignore", says, says],
  });
  await untilReady(origin);
  return async () => {
    server.kill("SIGTERM");
    await once(server, "exit");
  };
}

export async function untilReady(origin: string, attempts = 150): Promise<void> {
  const response = await fetch(`${origin}/api/health/ready`).catch(() => null);
  if (response?.ok) return;
  if (attempts === 0) throw new Error(`The server did not become ready at ${origin}.`);
  await sleep(200);
  return untilReady(origin, attempts - 1);
}
