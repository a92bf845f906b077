import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { generate } from "../../lib/launch/generate.ts";
import { project } from "../../lib/launch/project.ts";
import { run, Trouble } from "../../lib/launch/trouble.ts";
import { CHROMIUM_FLAGS, findChromium } from "../support/chromium.ts";
import { writeAlbum, type Taken } from "./album.ts";
import { sitDown } from "./desk.ts";
import { openAt } from "./open.ts";
import { pages, problems, worlds } from "./pages.ts";
import { takeAll, takeFirstSight } from "./take.ts";

/**
 * Takes a picture of every page in every state and look, for the person of the cast who would see it so:
 * `npm run screenshots`; only those whose route or state holds one of these words: `npm run screenshots -- skills long`;
 * those of the README, into docs/pictures: `npm run screenshots -- --readme`.
 */
const words = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const forReadme = process.argv.includes("--readme");
const folder = join(project, forReadme ? "docs/pictures" : "screenshots");

const wanted = Object.entries({ ...pages, ...problems })
  .flatMap(([group, shots]) => shots.map((shot) => ({ group, ...shot })))
  .filter(({ readme }) => !forReadme || readme)
  .filter(
    ({ group, state }) => words.length === 0 || words.some((word) => `${group} ${state}`.includes(word)),
  );

await run(async () => {
  await generate();
  // Not sooner: it needs the client that was generated above.
  const { openWorld } = await import("./world.ts");
  const world = await openWorld();
  const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS });
  try {
    const desks = await sitDown(browser, world.origin, new Set(wanted.map(({ who }) => who)));
    if (!forReadme) rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });

    const taken: Taken[] = [];
    const failed: string[] = [];
    for (const name of worlds) {
      const shots = wanted.filter((shot) => (shot.world ?? "usual") === name);
      if (shots.length > 0) await world.become(name);
      for (const shot of shots) {
        const page = await desks.get(shot.who)!.newPage();
        try {
          const address = await openAt(page, shot, world.find, world.letters);
          if (forReadme) await takeFirstSight(page, folder, shot.readme!);
          else taken.push({ ...shot, address, files: await takeAll(page, folder, nameOf(shot)) });
        } catch (error) {
          failed.push(`${shot.group}, ${shot.state}: ${(error as Error).message}`);
        }
        await page.close();
      }
    }
    console.log(
      forReadme
        ? `${wanted.length} pictures are in ${folder}`
        : `${taken.length} states of pages: ${writeAlbum(folder, taken)}`,
    );
    if (failed.length > 0) throw new Trouble(["Not taken:", ...failed].join("\n"));
  } finally {
    await browser.close();
    await world.close();
  }
});

function nameOf({ group, state }: { group: string; state: string }) {
  return `${group} ${state}`
    .replaceAll(/[^a-z0-9]+/gi, "-")
    .replace(/^-/, "")
    .toLowerCase();
}
