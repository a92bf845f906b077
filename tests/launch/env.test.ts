import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readEnv, readLaunchEnv, settingNames } from "@/lib/env";

const secret = "0123456789abcdef0123456789abcdef";
const complete = {
  DATABASE_URL: "postgresql://someone:secret@db:5432/throughline",
  APP_ORIGIN: "https://throughline.example",
  AUTH_SECRET: secret,
};

describe("what needs no setting", () => {
  test("npm start knows everything but the database", () => {
    expect(readLaunchEnv({})).toMatchObject({
      PORT: 3000,
      HOST: "127.0.0.1",
      APP_ORIGIN: "http://localhost:3000",
      DATA_DIR: ".data",
      TRUSTED_PROXY: [],
      EMBEDDED: false,
    });
  });

  test("the origin follows the port", () => {
    expect(readLaunchEnv({ PORT: "4100" }).APP_ORIGIN).toBe("http://localhost:4100");
  });

  test("between one process and four", () => {
    const { WEB_CONCURRENCY } = readLaunchEnv({});
    expect(WEB_CONCURRENCY).toBeGreaterThanOrEqual(1);
    expect(WEB_CONCURRENCY).toBeLessThanOrEqual(4);
  });

  test("an empty setting is one that is not set", () => {
    expect(readLaunchEnv({ PORT: "", SMTP_URL: "", DATABASE_URL: "" })).toMatchObject({ PORT: 3000 });
  });
});

describe("where it listens", () => {
  test("on this machine only, while the origin is this machine", () => {
    expect(readEnv({ ...complete, APP_ORIGIN: "http://localhost:3000" }).HOST).toBe("127.0.0.1");
  });

  test("everywhere, once the origin is somewhere", () => {
    expect(readEnv(complete).HOST).toBe("0.0.0.0");
  });

  test("where it is told to", () => {
    expect(readEnv({ ...complete, HOST: "10.0.0.5" }).HOST).toBe("10.0.0.5");
  });
});

describe("what is refused, in a line that names it and its remedy", () => {
  test.each([
    ["PORT", "abc", "PORT is not right: write a whole number from 1 to 65535."],
    ["PORT", "70000", "PORT is not right: write a whole number from 1 to 65535."],
    [
      "HOST",
      "not an address",
      "HOST is not right: write the address to listen on, like 127.0.0.1 or 0.0.0.0.",
    ],
    [
      "APP_ORIGIN",
      "throughline.example",
      "APP_ORIGIN is not right: write it like https://throughline.example.org, without a path.",
    ],
    [
      "APP_ORIGIN",
      "https://a.example/path",
      "APP_ORIGIN is not right: write it like https://throughline.example.org, without a path.",
    ],
    [
      "APP_ORIGIN",
      "https://user@a.example",
      "APP_ORIGIN is not right: write it like https://throughline.example.org, without a path.",
    ],
    [
      "APP_ORIGIN",
      "http://a.example",
      "APP_ORIGIN is not encrypted: write it with https:// (http:// is for localhost only).",
    ],
    [
      "DATABASE_URL",
      "mysql://a/b",
      "DATABASE_URL is not right: write it like postgresql://user:password@localhost:5432/throughline.",
    ],
    [
      "AUTH_SECRET",
      "short",
      "AUTH_SECRET is too short: write 32 characters or more, for example what `openssl rand -hex 32` prints.",
    ],
    [
      "SMTP_URL",
      "https://mail",
      "SMTP_URL is not right: write it like smtps://user:password@mail.example.org:465.",
    ],
    ["MAIL_FROM", "nobody", "MAIL_FROM is not right: write it like Throughline <hello@example.org>."],
    [
      "TRUSTED_PROXY",
      "10.0.0.0/33",
      "TRUSTED_PROXY is not right: write addresses or ranges, like 192.0.2.7, 10.0.0.0/8.",
    ],
    [
      "TRUSTED_PROXY",
      "proxy",
      "TRUSTED_PROXY is not right: write addresses or ranges, like 192.0.2.7, 10.0.0.0/8.",
    ],
    ["WEB_CONCURRENCY", "0", "WEB_CONCURRENCY is not right: write a whole number from 1 to 64."],
  ])("%s=%s", (name, value, sentence) => {
    expect(() => readEnv({ ...complete, [name]: value })).toThrow(new Error(sentence));
  });

  test("a named database asks for a secret and an origin of your own", () => {
    expect(() => readLaunchEnv({ DATABASE_URL: complete.DATABASE_URL })).toThrow(
      "APP_ORIGIN is not set: write the address people open, like https://throughline.example.org.\n" +
        "AUTH_SECRET is not set: write a secret of 32 characters or more and keep it.",
    );
  });

  test("serving without a database", () => {
    expect(() => readEnv({ AUTH_SECRET: secret })).toThrow(
      "DATABASE_URL is not set: name a Postgres database, or run `npm start`, which brings one.",
    );
  });

  test("no line repeats a secret", () => {
    const wrong = {
      DATABASE_URL: "mysql://me:hunter2@db/x",
      AUTH_SECRET: "hunter2",
      SMTP_URL: "http://me:hunter2@mail",
    };
    expect(() => readEnv(wrong)).toThrow(expect.not.stringContaining("hunter2"));
  });
});

test(".env.example lists every setting, in order, with a comment above each", () => {
  const lines = readFileSync(".env.example", "utf8").split("\n");
  const named = lines.flatMap((line) => /^([A-Z_]+)=/.exec(line)?.[1] ?? []);
  expect(named).toEqual(settingNames);
  for (const name of named)
    expect(lines[lines.findIndex((line) => line.startsWith(`${name}=`)) - 1]).toMatch(/^# /);
});

test(".env.example as it is changes nothing", () => {
  const entries = readFileSync(".env.example", "utf8").matchAll(/^([A-Z_]+)=(.*)$/gm);
  expect(readLaunchEnv(Object.fromEntries([...entries].map(([, name, value]) => [name, value])))).toEqual(
    readLaunchEnv({}),
  );
});
