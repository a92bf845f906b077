import { execFileSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { copiedBinaries } from "@/lib/launch/binaries";
import { clusterOf, dataPlace, type DataPlace } from "@/lib/launch/data-place";
import { withDatabase } from "@/lib/launch/database";
import { runDatabaseCommand } from "@/lib/launch/database-command";
import { canRun } from "@/lib/launch/database-user";
import { unsafeSettings } from "@/lib/launch/durability";
import { runningLogins, startPostgres, type Postgres } from "@/lib/launch/postgres";
import { bringUpToDate } from "@/lib/launch/up-to-date";

// Each starts a Postgres, most of them two.
vi.setConfig({ testTimeout: 120_000 });

const asRoot = process.getuid?.() === 0;
let folder: string;
let place: DataPlace;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "throughline-"));
  chmodSync(folder, 0o711);
  place = await dataPlace(join(folder, "data"));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function ask(url: string, question: string) {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query(question)).rows;
  } finally {
    await client.end();
  }
}

const started = async (work: (postgres: Postgres & { url: string }) => Promise<void>) => {
  const postgres = await startPostgres(place);
  try {
    await work({ ...postgres, url: postgres.logins.ownerUrl });
  } finally {
    await postgres.stop();
  }
};

describe("the database we bring", () => {
  test("lies in the data folder, and keeps what it was given", async () => {
    await started(async ({ url }) => void (await ask(url, "CREATE TABLE kept AS SELECT 1 AS one")));
    await started(async ({ url }) => expect(await ask(url, "SELECT one FROM kept")).toEqual([{ one: 1 }]));
    expect(existsSync(join(folder, "data/postgres/PG_VERSION"))).toBe(true);
  });

  test("is reached on this machine only, with a password only its owner reads", () =>
    started(async ({ url }) => {
      expect(new URL(url).hostname).toBe("127.0.0.1");
      expect(statSync(join(place.folder, "password")).mode & 0o777).toBe(0o600);
      await expect(ask(Object.assign(new URL(url), { password: "wrong" }).href, "SELECT 1")).rejects.toThrow(
        "password",
      );
      await expect(
        ask(Object.assign(new URL(url), { username: "postgres" }).href, "SELECT 1"),
      ).rejects.toThrow("password");
    }));

  test("lends the app an ordinary role", () =>
    started(async ({ url }) => {
      expect(await ask(url, "SELECT rolsuper FROM pg_roles WHERE rolname = current_user")).toEqual([
        { rolsuper: false },
      ]);
      await expect(ask(url, "COPY (SELECT 1) TO PROGRAM 'true'")).rejects.toThrow("permission denied");
    }));

  test("sorts and folds letters alike on every machine", () =>
    started(async ({ url }) => {
      expect(await ask(url, "SELECT upper('straße ö'), 'a' < 'B' AS sorted")).toEqual([
        { upper: "STRAßE Ö", sorted: false },
      ]);
    }));

  test("loses nothing it has acknowledged", () =>
    started(async ({ url }) => expect(await unsafeSettings(url)).toEqual([])));

  test("a second start on the same folder is told who is there", () =>
    started(async () => {
      await expect(startPostgres(place)).rejects.toThrow(
        `Throughline is already running with the data in ${place.folder} (process ${process.pid}).`,
      );
    }));

  test("a script borrows the one that runs, or starts one for the while", async () => {
    const settings = { DATABASE_URL: undefined, MIGRATION_DATABASE_URL: undefined, DATA_DIR: place.folder };
    const lent = () => withDatabase(settings, async ({ ownerUrl }) => ownerUrl);
    await started(async ({ url }) => expect(await lent()).toBe(url));
    expect(await lent()).toContain("127.0.0.1");
    expect(runningLogins(place)).toBeNull();
  });
});

test("data from before the app had a role of its own is brought up to date by the next start", async () => {
  const old = await dataPlace(join(folder, "old"));
  const before = await startPostgres(old);
  await ask(before.logins.ownerUrl, "CREATE SCHEMA old CREATE TABLE kept (three int)");
  await before.stop();
  const single = ["--single", "-D", clusterOf(old), "postgres"];
  await runDatabaseCommand(old, "postgres", single, "ALTER ROLE throughline NOCREATEROLE\n");
  rmSync(join(old.folder, "app-password"));

  const { logins, stop } = await startPostgres(old);
  await bringUpToDate(logins, () => {});
  expect(await ask(logins.ownerUrl, "SELECT three FROM old.kept")).toEqual([]);
  expect(await ask(logins.appUrl, `SELECT count(*)::int FROM "User"`)).toEqual([{ count: 0 }]);
  await stop();
});

describe("after kill -9", () => {
  const postmaster = () =>
    Number(readFileSync(join(place.folder, "postgres/postmaster.pid"), "utf8").split("\n")[0]);

  test("of the database: it is started again where it was", () =>
    started(async (postgres) => {
      await ask(postgres.url, "CREATE TABLE saved AS SELECT 2 AS two");
      process.kill(postmaster(), "SIGKILL");
      await expect.poll(() => postgres.isRunning()).toBe(false);
      await postgres.restart();
      expect(await ask(postgres.url, "SELECT two FROM saved")).toEqual([{ two: 2 }]);
    }));

  test("of its start: the next one finds the orphan and puts a fresh one in its place", async () => {
    const script = `
      const { dataPlace } = await import("./lib/launch/data-place.ts");
      const { startPostgres } = await import("./lib/launch/postgres.ts");
      await startPostgres(await dataPlace(process.argv[1]));
      process.kill(process.pid, "SIGKILL");`;
    expect(() =>
      execFileSync(process.execPath, ["--input-type=module", "-e", script, place.folder]),
    ).toThrow();
    const orphan = postmaster();
    await started(async ({ url }) => {
      expect(postmaster()).not.toBe(orphan);
      expect(await ask(url, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
    });
  });

  test("and a pid file that now names a process of somebody else", async () => {
    await started(async () => {});
    writeFileSync(
      join(place.folder, "postgres/postmaster.pid"),
      `${process.pid}\n${place.folder}/postgres\n1\n5432\n`,
    );
    await started(async ({ url }) => expect(await ask(url, "SELECT 1 AS one")).toEqual([{ one: 1 }]));
  });

  test("in the middle of being made: it is made anew", async () => {
    const half = await dataPlace(join(folder, "half"));
    mkdirSync(join(half.folder, "postgres.new"));
    writeFileSync(join(half.folder, "postgres.new/PG_VERSION"), "18\n");
    const postgres = await startPostgres(half);
    expect(await ask(postgres.logins.ownerUrl, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
    await postgres.stop();
  });
});

describe("where the data is", () => {
  test.runIf(asRoot)(
    "as root below a folder only root may enter: elsewhere, with nobody's rights loosened",
    async () => {
      const closed = mkdtempSync(join(tmpdir(), "closed-"));
      const elsewhere = await dataPlace(join(closed, "data"));
      try {
        expect(elsewhere.folder).toMatch(
          /^\/var\/lib\/throughline\/[0-9a-f]{16}$|throughline\/[0-9a-f]{16}$/,
        );
        expect(statSync(closed).mode & 0o777).toBe(0o700);
        const postgres = await startPostgres(elsewhere);
        expect(await ask(postgres.logins.ownerUrl, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
        await postgres.stop();
      } finally {
        rmSync(elsewhere.folder, { recursive: true });
        rmSync(closed, { recursive: true });
      }
    },
  );

  test("a copy of Postgres that an account shut out of node_modules can run, made once", async () => {
    const shared = mkdtempSync(join(folder, "shared-"));
    chmodSync(shared, 0o755);
    const copy = await copiedBinaries(shared);
    const program = join(copy, "bin/postgres");
    expect(statSync(program).mode & 0o777).toBe(0o755);
    if (place.user) expect(canRun(place.user, program, ["--version"])).toBe(true);

    const made = statSync(program).mtimeMs;
    expect(await copiedBinaries(shared)).toBe(copy);
    expect(statSync(program).mtimeMs).toBe(made);
  });

  test.runIf(asRoot)("as root the database runs as somebody else", () => {
    expect(place.user?.uid).toBeGreaterThan(0);
    expect(statSync(join(place.folder, "postgres")).uid).toBe(place.user?.uid);
  });

  test("a folder that cannot be written is named, with the remedy", async () => {
    writeFileSync(join(folder, "file"), "");
    await expect(dataPlace(join(folder, "file/data"))).rejects.toThrow(
      /cannot be written \(ENOTDIR\)\. Mend its rights, or name another one with DATA_DIR\./,
    );
  });
});
