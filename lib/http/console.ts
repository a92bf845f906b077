import { format } from "node:util";
import { log } from "../log.ts";

/** Next, and what it carries, speak to the console: in the service's log they get its form, the request's id and no secrets. */
export function bringConsoleToLog() {
  for (const [method, level] of Object.entries(levels))
    console[method as keyof typeof levels] = (...words: unknown[]) => {
      const err = words.find((word) => word instanceof Error);
      const rest = words.filter((word) => word !== err);
      log[level]({ err }, withoutColour(format(...rest)).trim());
    };
}

const levels = { debug: "debug", log: "info", info: "info", warn: "warn", error: "error" } as const;

const withoutColour = (text: string) => text.replace(/\u001b\[[\d;]*m/g, "");
