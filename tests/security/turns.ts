import { createServer, request } from "node:http";
import { once } from "node:events";

/** In front of some nodes: the next request always goes to the next of them. */
export async function takeTurns(port: number, nodes: readonly number[]) {
  let turn = 0;
  const server = createServer((incoming, outgoing) => {
    const { method, url, headers } = incoming;
    const forwarded = { ...headers, "x-forwarded-for": incoming.socket.remoteAddress };
    const to = { host: "127.0.0.1", port: nodes[turn++ % nodes.length], method, path: url };
    const inside = request({ ...to, headers: forwarded }, (answer) => {
      outgoing.writeHead(answer.statusCode!, answer.headers);
      answer.pipe(outgoing);
    });
    inside.on("error", () => outgoing.destroy());
    incoming.pipe(inside);
  });
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  return {
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
