import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { project } from "./project.ts";
import { Trouble } from "./trouble.ts";

type Tool = {
  args: readonly string[];
  env: Record<string, string>;
  doing: string;
  signal?: AbortSignal | undefined;
};

/** Runs a tool of ours with this very Node, and shows what it said only if it failed. */
export async function runTool(script: string, { args, env, doing, signal }: Tool) {
  const child = spawn(process.execPath, [require.resolve(script), ...args], {
    cwd: project,
    env: { ...process.env, ...env },
    ...(signal && { signal }),
  });
  let output = "";
  child.stdout.on("data", (text) => (output += text));
  child.stderr.on("data", (text) => (output += text));
  const code = await new Promise((done, fail) => child.once("error", fail).once("close", done));
  if (code !== 0) throw new Trouble(`${doing} failed.\n${output}`);
}

const require = createRequire(import.meta.url);
