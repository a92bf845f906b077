import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "../../lib/launch/ports.ts";
import { Trouble } from "../../lib/launch/trouble.ts";

export type Balancer = Awaited<ReturnType<typeof startBalancer>>;

/** haproxy in front of some nodes: it asks each whether it is ready, and sends each request to the next one that is. */
export async function startBalancer(folder: string, port: number, nodes: Record<string, number>) {
  requireHaproxy();
  const statsPort = await freePort();
  const file = join(folder, "haproxy.cfg");
  writeFileSync(file, configuration(port, statsPort, nodes));
  const haproxy = spawn("haproxy", ["-q", "-db", "-f", file], { stdio: ["ignore", "inherit", "inherit"] });

  return {
    /** Waits until it sends requests to this node. */
    async takes(node: string) {
      for (let attempt = 0; !(await isUp(statsPort, node)); attempt++) {
        if (attempt > 1200) throw new Error(`The balancer does not take ${node}.`);
        await sleep(100);
      }
    },
    async close() {
      haproxy.kill("SIGTERM");
      await once(haproxy, "exit");
    },
  };
}

/** The last request to a node that leaves is under way when it says so: only a connection that was refused is tried elsewhere. */
const configuration = (port: number, statsPort: number, nodes: Record<string, number>) => `
defaults
  mode http
  timeout connect 2s
  timeout client 30s
  timeout server 30s
  timeout check 2s
  option redispatch 1
  retries 3
  retry-on conn-failure

frontend people
  bind 127.0.0.1:${port}
  option forwardfor
  default_backend nodes

backend nodes
  balance roundrobin
  option httpchk GET /api/health/ready
  http-check expect status 200
  default-server check inter 250ms fall 1 rise 1
${Object.entries(nodes)
  .map(([name, at]) => `  server ${name} 127.0.0.1:${at}`)
  .join("\n")}

frontend watchers
  bind 127.0.0.1:${statsPort}
  stats enable
  stats uri /
`;

async function isUp(statsPort: number, node: string) {
  const response = await fetch(`http://127.0.0.1:${statsPort}/;csv`).catch(() => null);
  const line = (await response?.text())?.split("\n").find((text) => text.startsWith(`nodes,${node},`));
  return line?.split(",")[17] === "UP";
}

function requireHaproxy() {
  const runs = (command: string, ...args: string[]) =>
    spawnSync(command, args, { stdio: "ignore" }).status === 0;
  if (runs("haproxy", "-v")) return;
  const installed =
    process.getuid?.() === 0 &&
    runs("apt-get", "update") &&
    runs("apt-get", "install", "-y", "--no-install-recommends", "haproxy");
  if (!installed)
    throw new Trouble("This needs haproxy. Install it (Debian: apt-get install haproxy) and try again.");
}
