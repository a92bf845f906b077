import { onTestFinished } from "vitest";
import { setUpLog } from "@/lib/log";

type Line = { level: string; msg: string; [more: string]: unknown };

/** What the log says from now on, as it would be kept. */
export function listenToLog(level = "info") {
  let text = "";
  setUpLog(level, { write: (line) => void (text += line) });
  onTestFinished(() => setUpLog("silent"));
  return Object.assign(
    (): Line[] =>
      text
        .split("\n")
        .filter(Boolean)
        .map((line) => JSON.parse(line)),
    {
      text: () => text,
    },
  );
}
