import { once } from "node:events";
import { createServer, STATUS_CODES, type Server } from "node:http";
import type { Duplex } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { browserHeaders, contentSecurityPolicy } from "./browser-headers.ts";
import { door, type DoorSettings, type Handler } from "./door.ts";

export type Front = {
  server: Server;
  listen(port: number, host: string): Promise<void>;
  close(patience: Patience): Promise<void>;
};

/** Milliseconds: how long others get to notice that we leave, and how long the last requests may take. */
export type Patience = { notice: number; last: number };

/** The HTTP server with the door in it. */
export function openFront(settings: DoorSettings, inside: Handler): Front {
  let closing = false;
  const answer = door(settings, inside, () => closing);
  const server = createServer(timeouts, answer);
  // Otherwise Node itself answers whoever expects more than to be heard out.
  server.on("checkExpectation", answer);
  server.on("clientError", (error, socket) => sayUnreadable(error, socket, settings));
  return {
    server,
    async listen(port, host) {
      server.listen(port, host);
      await once(server, "listening");
    },
    async close(patience) {
      closing = true;
      await sleep(patience.notice);
      await emptyOut(server, patience.last);
    },
  };
}

/** A proxy keeps a connection for a minute and must not be the last to know that it ended. */
const timeouts = { headersTimeout: 15_000, requestTimeout: 30_000, keepAliveTimeout: 65_000 };

/** Requests under way are answered; connections that only wait are ended, again and again as they fall idle. */
async function emptyOut(server: Server, patience: number) {
  const empty = new Promise<void>((done) => server.close(() => done()));
  const sweeping = setInterval(() => server.closeIdleConnections(), 50);
  await Promise.race([empty, sleep(patience, undefined, { ref: false })]);
  clearInterval(sweeping);
  server.closeAllConnections();
}

/** What Node cannot read as a request never reaches the door. */
function sayUnreadable(error: NodeJS.ErrnoException, socket: Duplex, { APP_ORIGIN }: DoorSettings) {
  if (error.code === "ECONNRESET" || !socket.writable) return void socket.destroy();
  const status = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 }[error.code ?? ""] ?? 400;
  const headers = {
    ...browserHeaders(contentSecurityPolicy("none", APP_ORIGIN), APP_ORIGIN),
    "cache-control": "no-store",
    connection: "close",
    "content-length": "0",
  };
  const lines = Object.entries(headers).map((header) => header.join(": "));
  socket.end([`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, "", ""].join("\r\n"));
}
