import "./lib/background/house-names.ts";
import { readEnv } from "./lib/env.ts";
import { onStop } from "./lib/http/stop.ts";
import { environment } from "./lib/launch/environment.ts";
import { begin } from "./lib/launch/trouble.ts";
import { log, setUpLog } from "./lib/log.ts";

/** `npm run worker`: what server.ts also does beside serving, as a process of its own. The two may run side by side. */
await begin(async () => {
  const { LOG_LEVEL } = readEnv(environment());
  delete process.env.MIGRATION_DATABASE_URL;
  setUpLog(LOG_LEVEL);
  const { startWorker } = await import("./lib/background/worker.ts");
  const worker = startWorker();
  log.info("at work");
  onStop(async () => {
    await worker.stop(8000);
    process.exit(0);
  });
});
