import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";

/** One node: the product as it is deployed, in a process of its own beside others on the same database. */
export function newNode(port: number, settings: { origin: string; databaseUrl: string }) {
  let server: ChildProcess | undefined;
  return {
    port,
    start() {
      server = spawn(process.execPath, ["server.ts"], {
        env: {
          ...process.env,
          NODE_ENV: "production",
          DATABASE_URL: settings.databaseUrl,
          APP_ORIGIN: settings.origin,
          AUTH_SECRET: "a secret of the tests, long enough to pass",
          HOST: "127.0.0.1",
          PORT: `${port}`,
          TRUSTED_PROXY: "127.0.0.1",
          WEB_CONCURRENCY: "1",
          EMBEDDED: "",
        },
        stdio: ["ignore", "ignore", "inherit"],
      });
    },
    /** As a deployment does: it is told, and may take its time. */
    async stop() {
      const gone = once(server!, "exit");
      server!.kill("SIGTERM");
      const [code] = (await gone) as [number | null];
      return code;
    },
  };
}

export type Node = ReturnType<typeof newNode>;
