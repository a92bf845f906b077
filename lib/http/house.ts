import { createServer } from "node:http";
import { createRequire } from "node:module";
import compression from "compression";
import next from "next";
import { PHASE_PRODUCTION_SERVER } from "next/constants.js";
import type { Env } from "../env.ts";
import type * as Config from "next/dist/server/config.js";
import type { Handler } from "./door.ts";
import { withProblemWords } from "./problem-words.ts";

/** Next and all that it serves, ready to be let in to. */
export async function openHouse(settings: Env, folder: string, development: boolean): Promise<Handler> {
  if (!development) await readConfigSilently(folder);
  const { hostname, port, protocol } = new URL(settings.APP_ORIGIN);
  const app = next({
    dev: development,
    dir: folder,
    // What a route handler reads in `request.url`: the address people see, not the one we listen on.
    hostname,
    port: Number(port || (protocol === "https:" ? 443 : 80)),
    ...(development ? {} : { httpServer: nowhere }),
  });
  await app.prepare();
  const handle = app.getRequestHandler();
  return (request, response) => {
    squeeze(request as SqueezeArguments[0], response as SqueezeArguments[1], () => {});
    return handle(request, withProblemWords(response));
  };
}

/** Next could do this too, but then nothing could be added to what it writes. */
const squeeze = compression();
type SqueezeArguments = Parameters<typeof squeeze>;

/** Otherwise each process would tell everybody how long reading its configuration took. */
const readConfigSilently = (folder: string) => config.default(PHASE_PRODUCTION_SERVER, folder);

const config: typeof Config = createRequire(import.meta.url)("next/dist/server/config");

/** Next takes upgrade requests from its server, past the door. Nothing of ours wants any, so it gets a server without callers. */
const nowhere = createServer();
