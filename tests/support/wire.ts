import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";

/** A wire between the app and its Postgres that can fall silent, be cut, and come back. */
export async function layWire(databaseUrl: string) {
  const address = new URL(databaseUrl);
  const ends = new Set<Socket>();
  let state: "up" | "silent" | "cut" = "up";

  const server = createServer((near) => {
    if (state === "cut") return near.destroy();
    const far = connect(Number(address.port), address.hostname);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      ends.add(from);
      from.on("error", () => to.destroy());
      from.on("close", () => (ends.delete(from), to.destroy()));
      from.pipe(to);
      if (state === "silent") from.pause();
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };

  return {
    url: Object.assign(new URL(databaseUrl), { hostname: "127.0.0.1", port: `${port}` }).href,
    /** As when the database's machine freezes: connections stay, and nobody answers on them. */
    freeze() {
      state = "silent";
      for (const end of ends) end.pause();
    },
    /** As when the database ends: connections break, new ones are refused. */
    cut() {
      state = "cut";
      for (const end of ends) end.destroy();
    },
    mend() {
      state = "up";
      for (const end of ends) end.resume();
    },
    async close() {
      for (const end of ends) end.destroy();
      server.close();
      await once(server, "close");
    },
  };
}

export type Wire = Awaited<ReturnType<typeof layWire>>;
