import { once } from "node:events";
import { createServer } from "node:net";
import { Trouble } from "./trouble.ts";

/** Said before anything slow begins, not after a minute of building. */
export async function requireFreePort(port: number, host: string) {
  const code = await tryPort(port, host);
  if (code) throw new Trouble(portSentence(code, port, host));
}

/** A port nobody listens on at this moment. */
export async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, "close");
  return port;
}

/** Why listening failed, in words for the person who started it. */
export function portSentence(code: string, port: number, host: string) {
  if (code === "EADDRINUSE")
    return `Port ${port} is in use. Stop what listens there, or choose another one: PORT=${port + 1} npm start`;
  if (code === "EACCES")
    return `Port ${port} may only be used by root. Choose one above 1023: PORT=3000 npm start`;
  if (code === "EADDRNOTAVAIL")
    return `HOST ${host} is not an address of this machine. Unset it, or write 127.0.0.1 or 0.0.0.0.`;
  return `Nothing can listen on ${host}:${port} (${code}).`;
}

const tryPort = (port: number, host: string) =>
  new Promise<string | undefined>((answer) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) => answer(error.code));
    server.listen(port, host, () => server.close(() => answer(undefined)));
  });
