import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { readEnv, readLaunchEnv, settingNames } from "@/lib/env";

type Service = {
  image?: string;
  build?: string;
  environment?: Record<string, string>;
  command?: string[];
  volumes?: string[];
  ports?: string[];
  healthcheck?: { test: string[] };
  depends_on?: Record<string, { condition: string }>;
};

/** As compose fills in what is not set, and a secret. */
const filledIn = (environment: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(environment).map(([name, value]) => [
      name,
      value
        .replace(/\$\{AUTH_SECRET[^}]*\}/, "a secret that is long enough to be one")
        .replace("${PORT:-3000}", "3000")
        .replaceAll(/\$\{\w+:-([^}]*)\}/g, "$1"),
    ]),
  );

// No Docker where these tests run: they look at the form only.
const { load } = createRequire(import.meta.url)("js-yaml") as {
  load(text: string): { services: Record<string, Service>; volumes: object };
};
const { services, volumes } = load(readFileSync("docker-compose.yml", "utf8"));
const lines = readFileSync("Dockerfile", "utf8").split("\n");
const lastStage = lines.slice(lines.findLastIndex((line) => line.startsWith("FROM ")));

describe("compose", () => {
  test("runs the app, its database and a mail catcher", () => {
    expect(Object.keys(services)).toEqual(["app", "migrate", "database", "mail"]);
  });

  test("waits for a database that keeps its data and says how it is", () => {
    const { image, volumes: mounted, healthcheck } = services.database!;
    expect(image).toMatch(/^postgres:18/);
    expect(mounted).toEqual(["database:/var/lib/postgresql"]);
    expect(volumes).toHaveProperty("database");
    expect(healthcheck?.test.join(" ")).toContain("pg_isready");
    expect(services.migrate?.depends_on).toEqual({ database: { condition: "service_healthy" } });
  });

  test("migrates as the owner, and serves as a role that only uses the tables", () => {
    const { app, migrate } = services;
    expect(migrate!.command).toEqual(["node", "lib/launch/up-to-date.ts"]);
    expect(app!.command).toEqual(["node", "server.ts"]);
    expect(app!.depends_on).toEqual({ migrate: { condition: "service_completed_successfully" } });
    expect(app!.environment).not.toHaveProperty("MIGRATION_DATABASE_URL");
    expect(app!.environment!.DATABASE_URL).toBe(migrate!.environment!.DATABASE_URL);
    const [use, own] = ["DATABASE_URL", "MIGRATION_DATABASE_URL"].map(
      (name) => /\/\/(.+?):/.exec(migrate!.environment![name]!)?.[1],
    );
    expect([use, own]).toEqual(["throughline_app", services.database!.environment!.POSTGRES_USER]);
    readLaunchEnv({ ...filledIn(migrate!.environment!) });
    readEnv({ ...filledIn(app!.environment!) });
  });

  test("gives the app settings that there are, and makes nobody's secret up", () => {
    const environment = services.app!.environment!;
    expect(settingNames).toEqual(expect.arrayContaining(Object.keys(environment)));
    expect(environment).toMatchObject({
      AUTH_SECRET: expect.stringMatching(/^\$\{AUTH_SECRET:\?/),
      DATABASE_URL: expect.stringContaining("@database:5432/"),
    });
  });

  test("opens ports to this machine only", () => {
    for (const port of Object.values(services).flatMap(({ ports = [] }) => ports))
      expect(port).toMatch(/^127\.0\.0\.1:/);
  });
});

describe("the image", () => {
  test("is Node 24, and runs as nobody special", () => {
    expect(lines.filter((line) => line.startsWith("FROM "))).toEqual([
      expect.stringMatching(/^FROM node:24/),
      expect.stringMatching(/^FROM node:24/),
    ]);
    expect(lastStage).toContain("USER node");
  });

  test("has production dependencies only, and says how it is", () => {
    expect(lines.join("\n")).toContain("npm prune --omit=dev");
    expect(lastStage.join("\n")).toMatch(/HEALTHCHECK[^]*\/api\/health\/ready/);
  });

  test("migrates, then serves", () => {
    expect(lastStage.join("\n")).toContain("node lib/launch/up-to-date.ts && exec node server.ts");
  });

  test("copies nothing of a person's own", () => {
    expect(readFileSync(".dockerignore", "utf8").split("\n")).toEqual(
      expect.arrayContaining([".data", ".env*", ".git", "node_modules"]),
    );
  });
});
