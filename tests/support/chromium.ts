import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

/** What a headless browser needs to run as root on a closed network, without calling home. */
export const CHROMIUM_FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A Chromium to test with: the one that is named, Playwright's own, the system's; else one of the two is installed. */
export function findChromium(): string {
  const found = present() ?? (installPlaywrights() || installDebians() ? present() : undefined);
  if (found) return found;
  throw new Error(
    "No Chromium was found. Install one (Debian: apt-get install chromium), or name it: CHROMIUM_PATH=/path/to/chromium npm test",
  );
}

const SYSTEM = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

const present = () =>
  [process.env.CHROMIUM_PATH, chromium.executablePath(), ...SYSTEM].find((path) => path && existsSync(path));

const installPlaywrights = () => runs("playwright", ["install", "chromium"], 120_000);
const installDebians = () =>
  process.getuid?.() === 0 &&
  runs("apt-get", ["update"], 300_000) &&
  runs("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], 600_000);

const runs = (command: string, args: string[], timeout: number) =>
  spawnSync(command, args, { stdio: "ignore", timeout }).status === 0;
