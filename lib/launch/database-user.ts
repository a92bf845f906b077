import { spawnSync } from "node:child_process";
import { Trouble } from "./trouble.ts";

/** Whom Postgres runs as: it refuses root, so root lends it an account that may do nothing else. */
export type DatabaseUser = { uid: number; gid: number };

/** Nobody in particular when we are not root: Postgres then runs as who started us. */
export function databaseUser(): DatabaseUser | null {
  if (process.getuid?.() !== 0) return null;
  const user = find("throughline") ?? find("postgres") ?? create("throughline") ?? find("nobody");
  if (!user)
    throw new Trouble(
      "Postgres refuses to run as root, and there is no other account for it. Start as an ordinary user.",
    );
  return user;
}

/** Whether that account gets as far as running this command. */
export const canRun = (user: DatabaseUser, command: string, args: readonly string[]) =>
  spawnSync(command, args, { ...user, cwd: "/", stdio: "ignore" }).status === 0;

/** Whether that account can enter the folder: every folder above it must let it pass. */
export const canEnter = (user: DatabaseUser, folder: string) =>
  canRun(user, "/bin/sh", ["-c", 'cd "$0"', folder]);

function find(name: string): DatabaseUser | null {
  const [uid, gid] = ["-u", "-g"].map((which) => spawnSync("id", [which, name], { encoding: "utf8" }));
  if (uid?.status !== 0 || gid?.status !== 0) return null;
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
}

function create(name: string) {
  spawnSync("useradd", [
    "--system",
    "--user-group",
    "--no-create-home",
    "--home-dir",
    "/",
    "--shell",
    "/usr/sbin/nologin",
    name,
  ]);
  return find(name);
}
