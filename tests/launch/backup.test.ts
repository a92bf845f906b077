import { spawnSync } from "node:child_process";
import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test, vi } from "vitest";
import { backUp } from "@/lib/launch/backup";
import { clusterOf, dataPlace } from "@/lib/launch/data-place";
import { databaseUser } from "@/lib/launch/database-user";
import { freePort } from "@/lib/launch/ports";
import { startPostgres } from "@/lib/launch/postgres";
import { restore } from "@/lib/launch/restore";
import type { Logins } from "@/lib/launch/rights";
import { bringUpToDate } from "@/lib/launch/up-to-date";
import { loadCast } from "@/prisma/cast/load";
import { fingerprintOf } from "@/tests/support/fingerprint";
import { databaseAt, query, withPrisma } from "@/tests/support/database";
import { TEMPLATE } from "@/tests/support/postgres";
import { DAY } from "@/tests/support/cast";

let folder: string;
const at = (name: string) => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "throughline-backup-"));
  chmodSync(folder, 0o711);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Lends the Postgres of a data folder. */
async function running<T>(DATA_DIR: string, work: (logins: Logins) => Promise<T>) {
  const postgres = await startPostgres(await dataPlace(DATA_DIR));
  try {
    return await work(postgres.logins);
  } finally {
    await postgres.stop();
  }
}

const peopled = async (logins: Logins) => {
  await bringUpToDate(logins, () => {});
  await withPrisma(logins.appUrl, (prisma) => loadCast(prisma, DAY));
  return fingerprintOf(logins.ownerUrl);
};

describe("the Postgres that npm start brings", () => {
  test("every row and checksum is the same after a restore, and nothing is overwritten unasked", async () => {
    const [home, backup] = [{ DATA_DIR: at("home") }, at("backups/first")];
    const before = await running(home.DATA_DIR, async (logins) => {
      await expect(backUp(home, backup)).rejects.toThrow(
        /^Throughline is running with the data in .* Stop it first\.$/,
      );
      return peopled(logins);
    });
    expect(Object.keys(before).length).toBeGreaterThan(20);
    expect(before.User).toMatch(/^8 rows, /);

    expect(await backUp(home, backup)).toBe(backup);
    expect(statSync(backup).mode & 0o077).toBe(0);
    await expect(backUp(home, backup)).rejects.toThrow(
      "is there already. A backup never takes another one's place.",
    );

    const elsewhere = { DATA_DIR: at("elsewhere") };
    expect(await restore(elsewhere, backup)).toBeNull();
    await running(elsewhere.DATA_DIR, async ({ appUrl, ownerUrl }) => {
      expect(await fingerprintOf(ownerUrl)).toEqual(before);
      await query(appUrl, `UPDATE "User" SET "name" = 'Somebody else'`);
    });
    await expect(restore(elsewhere, backup)).rejects.toThrow(
      "To put the backup in their place, and keep them beside it, add --replace.",
    );
    const kept = await restore(elsewhere, backup, { replace: true });
    expect(existsSync(join(kept!, "PG_VERSION"))).toBe(true);
    expect(await running(elsewhere.DATA_DIR, ({ ownerUrl }) => fingerprintOf(ownerUrl))).toEqual(before);
  }, 300_000);

  test("a backup that is damaged, or not whole, is refused, and nothing is touched", async () => {
    const place = await dataPlace(at("home"));
    const backup = at("backups/damaged");
    cpSync(at("backups/first"), backup, { recursive: true });
    const [table = ""] = readdirSync(join(backup, "content/postgres/base/1")).filter((name) =>
      /^\d+$/.test(name),
    );
    appendFileSync(join(backup, "content/postgres/base/1", table), "x");
    const target = { DATA_DIR: at("never") };
    await expect(restore(target, backup)).rejects.toThrow(
      /^The backup .* is damaged: postgres\/base\/1\/\d+ is not as it was written/,
    );
    writeFileSync(join(backup, "manifest.json"), "{}");
    await expect(restore(target, backup)).rejects.toThrow("is not a whole backup of Throughline");
    await expect(restore(target, at("nowhere"))).rejects.toThrow("is not a whole backup of Throughline");
    expect(existsSync(clusterOf(await dataPlace(target.DATA_DIR)))).toBe(false);
    expect(existsSync(clusterOf(place))).toBe(true);
  }, 60_000);

  test("a backup that fails leaves nothing behind", async () => {
    await expect(backUp({ DATA_DIR: at("empty") }, at("backups/none"))).rejects.toThrow(
      /^There are no data in /,
    );
    expect(readdirSync(at("backups")).filter((name) => name.startsWith("none"))).toEqual([]);
  });
});

describe("a Postgres of one's own", () => {
  const [version] = /\d+/.exec(spawnSync("pg_dump", ["--version"], { encoding: "utf8" }).stdout ?? "") ?? [];
  const binaries = `/usr/lib/postgresql/${version}/bin`;
  const ours = databaseAt(inject("postgresUrl"), TEMPLATE);

  test("without Postgres' own programs it says what to install", async () => {
    vi.stubEnv("PATH", "/nowhere");
    await expect(backUp({ DATABASE_URL: ours, DATA_DIR: "" }, at("backups/toolless"))).rejects.toThrow(
      "pg_dump is not installed here. Install Postgres' own programs, version 18 or newer",
    );
    vi.unstubAllEnvs();
  });

  test.runIf(Number(version) < 18)("with programs that are too old it says so", async () => {
    await expect(backUp({ DATABASE_URL: ours, DATA_DIR: "" }, at("backups/old"))).rejects.toThrow(
      `pg_dump here is version ${version}, the database is version 18.`,
    );
  });

  test("one that does not answer", async () => {
    const DATABASE_URL = `postgresql://nobody@127.0.0.1:${await freePort()}/none`;
    await expect(backUp({ DATABASE_URL, DATA_DIR: "" }, at("backups/silent"))).rejects.toThrow(
      "The database does not answer",
    );
  });

  test.runIf(existsSync(join(binaries, "initdb")))(
    "every row is the same after a restore, into an empty database only",
    async () => {
      const server = await startServer(binaries, at("own"));
      try {
        const [full, empty] = [server.url("filled"), server.url("empty")];
        await query(server.url("postgres"), "CREATE DATABASE filled", "CREATE DATABASE empty");
        const asOwner = (url: string): Logins => ({ appUrl: url, ownerUrl: url });
        const before = await peopled(asOwner(full));
        const backup = await backUp({ DATABASE_URL: full, DATA_DIR: "" }, at("backups/dump"));
        await restore({ DATABASE_URL: empty, DATA_DIR: "" }, backup);
        expect(await fingerprintOf(empty)).toEqual(before);
        await bringUpToDate(asOwner(empty), (line) => expect(line).toBe("nothing to do"));

        await expect(
          restore({ DATABASE_URL: full, DATA_DIR: "" }, backup, { replace: true }),
        ).rejects.toThrow("The database filled is not empty.");
        await expect(restore({ DATA_DIR: at("never") }, backup)).rejects.toThrow(
          "This backup was taken with pg_dump.",
        );
        appendFileSync(join(backup, "content/database.dump"), "x");
        await expect(restore({ DATABASE_URL: empty, DATA_DIR: "" }, backup)).rejects.toThrow("is damaged");
      } finally {
        server.stop();
      }
    },
    300_000,
  );
});

/** The system's Postgres, on a folder of its own. */
async function startServer(binaries: string, data: string) {
  const port = await freePort();
  const as = { ...databaseUser(), encoding: "utf8" as const, cwd: "/" };
  const call = (name: string, ...args: string[]) => {
    const { status, stderr } = spawnSync(join(binaries, name), args, {
      ...as,
      stdio: ["ignore", "ignore", "pipe"],
    });
    if (status !== 0) throw new Error(`${name}: ${stderr}`);
  };
  const { uid, gid } = databaseUser() ?? { uid: process.getuid!(), gid: process.getgid!() };
  spawnSync("install", ["-d", "-m", "700", "-o", `${uid}`, "-g", `${gid}`, data]);
  call("initdb", "-D", data, "--username=owner", "--auth=trust", "--locale=C", "--encoding=UTF8");
  call(
    "pg_ctl",
    "start",
    "--wait",
    "-D",
    data,
    "-l",
    join(data, "log"),
    "-o",
    `-p ${port} -c unix_socket_directories= -c fsync=on -h 127.0.0.1`,
  );
  return {
    url: (name: string) => `postgresql://owner@127.0.0.1:${port}/${name}`,
    stop: () => call("pg_ctl", "stop", "--wait", "-m", "fast", "-D", data),
  };
}
