// Plain JavaScript: prepare.mjs needs it before anything is installed.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

/** When a process started, in the system's own words; empty when there is none, or only one that nobody has buried yet. */
export function startOf(pid) {
  if (!linux) return ask("stat=,lstart=", pid).replace(/^(Z.*|\S+\s+)/, "");
  // The name in parentheses may hold anything; after it come the state and, nineteen fields on, the start.
  const [state, ...fields] = read(`/proc/${pid}/stat`)
    .replace(/^.*\) /s, "")
    .split(" ");
  return state === "Z" ? "" : (fields[18] ?? "");
}

/** The command line a process runs with; empty when there is no such process. */
export const commandOf = (pid) =>
  linux ? read(`/proc/${pid}/cmdline`).replaceAll("\0", " ").trim() : ask("args=", pid);

const linux = existsSync("/proc/self/stat");

const ask = (column, pid) =>
  spawnSync("ps", ["-o", column, "-p", `${pid}`], { encoding: "utf8" }).stdout?.trim() ?? "";

function read(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
