import { mkdirSync, openSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { PASSWORD } from "../../prisma/cast/load.ts";

/** Where the servers that are tested write what they say. */
const LOG = "test-results/server.log";

/** For one more of them, after what others wrote. */
export function openLog() {
  mkdirSync(dirname(LOG), { recursive: true });
  return openSync(LOG, "a");
}

/** A word that tests put into whatever nobody may read in a log: passwords, tokens, cookies, addresses, private words. */
export const CANARY = "canary";

type Line = { request?: string; msg: string; [more: string]: unknown };

export const logLines = (): Line[] =>
  readFileSync(LOG, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));

/** After the whole run: no line holds what only its owner may know, and every line is one of ours. */
export function requireSilence() {
  const lines = logLines();
  if (lines.filter(({ msg }) => msg === "request").length < 20)
    throw new Error(`${LOG} has hardly any requests: was the server asked anything?`);
  for (const line of lines.map((line) => JSON.stringify(line)))
    for (const [what, sign] of Object.entries(secrets))
      if (sign.test(line)) throw new Error(`${LOG} holds ${what}: ${line}`);
}

const secrets = {
  "a canary": new RegExp(CANARY, "i"),
  "the password of the cast": new RegExp(PASSWORD, "i"),
  "an e-mail address": /[\w.+-]+@[\w-]+\.\w/,
  "a cookie": /throughline=|__Host-/,
  "the hash of a password": /\$argon2/,
  "a token": /(?<![\w-])(?=[\w-]*[a-z])(?=[\w-]*[A-Z])[\w-]{43}(?![\w-])|-invites-/,
};
