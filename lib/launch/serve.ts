import { spawn } from "node:child_process";
import { once } from "node:events";
import type { LaunchEnv } from "../env.ts";
import type { Home } from "./home.ts";
import { project } from "./project.ts";
import { Trouble } from "./trouble.ts";

type Service = {
  settings: LaunchEnv;
  home: Home;
  development: boolean;
  signal: AbortSignal;
};

/** Runs the server, a process of its own, until it is told to stop. */
export async function serve({ settings, home, development, signal }: Service) {
  signal.throwIfAborted();
  const { logins, AUTH_SECRET, EMBEDDED } = home;
  const server = spawn(process.execPath, ["server.ts", ...(development ? ["--dev"] : [])], {
    cwd: project,
    env: {
      ...process.env,
      ...{ DATABASE_URL: logins.appUrl, AUTH_SECRET, EMBEDDED, APP_ORIGIN: settings.APP_ORIGIN },
      // The app has no use for the owner's password. Empty, so that it is not read from .env either.
      MIGRATION_DATABASE_URL: "",
      NODE_ENV: development ? "development" : "production",
      NEXT_TELEMETRY_DISABLED: "1",
    },
    // The channel also tells the server when we are gone.
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  server.once("message", () =>
    console.log(`Throughline is ready on ${settings.APP_ORIGIN} (data in ${home.whereabouts})`),
  );
  signal.addEventListener("abort", () => {
    server.kill("SIGTERM");
    setTimeout(() => server.kill("SIGKILL"), 20_000).unref();
  });

  await once(server, "exit");
  if (!signal.aborted) throw new Trouble("The server has ended; the lines above say why.");
}
