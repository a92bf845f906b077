import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { pages, problems } from "./pages.ts";

const shots = Object.entries({ ...pages, ...problems }).flatMap(([group, shots]) =>
  shots.map((shot) => ({ group, ...shot })),
);

test("every page of app/ is looked at, and no page that is not there", () => {
  const routes = readdirSync("app", { recursive: true, encoding: "utf8" })
    .filter((file) => /(^|\/)page\.tsx$/.test(file))
    .map((file) => `/${file.replace(/\/?page\.tsx$/, "")}`.replaceAll(/\/\([^)]+\)/g, "") || "/");
  expect(Object.keys(pages).sort()).toEqual(routes.sort());
  expect(Object.values(pages).filter((shots) => shots.length === 0)).toEqual([]);
});

test("every state has a name of its own, so that no picture is written over another", () => {
  const names = shots.map(({ group, state }) =>
    `${group} ${state}`.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-"),
  );
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test("a page whose address has a gap says how it is filled", () => {
  const open = Object.entries(pages).filter(([route]) => route.includes("["));
  expect(open.flatMap(([, shots]) => shots.filter(({ path }) => !path))).toEqual([]);
});

test("the README shows what --readme takes", () => {
  const shown = [...readFileSync("README.md", "utf8").matchAll(/docs\/pictures\/([a-z-]+)\.png/g)].map(
    ([, name]) => name,
  );
  expect(shots.flatMap(({ readme }) => readme ?? []).sort()).toEqual(shown.sort());
});
