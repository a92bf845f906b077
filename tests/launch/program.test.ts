import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { join } from "node:path";
import { expect, test } from "vitest";
import { freePort } from "@/lib/launch/ports";

const project = join(import.meta.dirname, "../..");

/** What a program says at its end, and whether that was good. */
async function end(args: string[], env: Record<string, string>) {
  const child = spawn(process.execPath, args, {
    cwd: project,
    env: { NODE_ENV: process.env.NODE_ENV, PATH: process.env.PATH, ...env },
  });
  let said = "";
  child.stderr.on("data", (text) => (said += text));
  const [code] = await once(child, "close");
  return { code, said };
}

const complete = {
  NODE_ENV: "production",
  DATABASE_URL: "postgresql://nobody@127.0.0.1:1/none",
  AUTH_SECRET: "0123456789abcdef0123456789abcdef",
  APP_ORIGIN: "http://localhost:3000",
};

test("wrong settings: a line for each, no stack trace", async () => {
  expect(await end(["server.ts"], { ...complete, PORT: "abc", WEB_CONCURRENCY: "none" })).toEqual({
    code: 1,
    said: "PORT is not right: write a whole number from 1 to 65535.\nWEB_CONCURRENCY is not right: write a whole number from 1 to 64.\n",
  });
});

test("a port in use, before anything slow begins", async () => {
  const port = await freePort();
  const taken = createServer().listen(port, "127.0.0.1");
  await once(taken, "listening");
  expect(await end(["lib/launch/start.ts"], { ...complete, PORT: `${port}` })).toEqual({
    code: 1,
    said: `Port ${port} is in use. Stop what listens there, or choose another one: PORT=${port + 1} npm start\n`,
  });
  taken.close();
});

test("a data folder that cannot be written", async () => {
  const { code, said } = await end(["lib/launch/start.ts"], {
    PORT: `${await freePort()}`,
    DATA_DIR: "package.json/data",
  });
  expect(said).toMatch(
    /^The data folder .*package\.json\/data cannot be written \(ENOTDIR\)\. Mend its rights, or name another one with DATA_DIR\.\n$/,
  );
  expect(code).toBe(1);
});

test("the demo does not go to a database of somebody's own", async () => {
  const { code, said } = await end(["lib/launch/start.ts", "--demo"], {
    ...complete,
    PORT: `${await freePort()}`,
  });
  expect(said).toBe(
    "The demo brings a database of its own: unset DATABASE_URL, or load the cast there with `npm run seed`.\n",
  );
  expect(code).toBe(1);
});

test("a Node that is too old", async () => {
  const old = `Object.defineProperty(process.versions, "node", { value: "18.20.0" }); import("./lib/launch/prepare.mjs")`;
  expect(await end(["-e", old], {})).toEqual({
    code: 1,
    said: "Throughline needs Node 20.19 or newer to set itself up; this is Node 18.20.0. Install a newer one from your package manager or with nvm, then try again.\n",
  });
});

test("a migration without a name", async () => {
  const { code, said } = await end(["lib/launch/new-migration.ts"], complete);
  expect(said).toBe("Name it in small letters: npm run migrate:new -- add_target_date\n");
  expect(code).toBe(1);
});
