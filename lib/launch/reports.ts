import pg from "pg";
import { readLaunchEnv } from "../env.ts";
import { withDatabase } from "./database.ts";
import { environment } from "./environment.ts";
import { run } from "./trouble.ts";

/** What members reported, newest first, for whoever runs the place: a copy of each post, and nothing else of anybody's. */
export async function reportLines(appUrl: string) {
  const client = new pg.Client(appUrl);
  await client.connect();
  try {
    const { rows } = await client.query<Reported>(`
      SELECT r."createdAt" AS at, r."reason", r."words", r."texts",
        reporter."email" AS reporter, author."email" AS author
      FROM "Report" r
      LEFT JOIN "User" reporter ON reporter."id" = r."reporterId"
      JOIN "User" author ON author."id" = r."authorId"
      ORDER BY r."createdAt" DESC, r."id" DESC LIMIT 1000`);
    return rows.length > 0 ? rows.flatMap(linesOf) : ["Nobody has reported anything."];
  } finally {
    await client.end();
  }
}

type Reported = {
  at: Date;
  reason: string;
  words: string | null;
  texts: string[];
  reporter: string | null;
  author: string;
};

const linesOf = ({ at, reason, words, texts, reporter, author }: Reported) => [
  `${at.toISOString().slice(0, 16).replace("T", " ")} UTC  ${reason.toLowerCase()}  written by ${author}, reported by ${reporter ?? "somebody who is gone"}`,
  ...(words === null ? [] : indented("They say:", words)),
  ...texts.flatMap((text, place) => indented(place === 0 ? "The post:" : "It read before:", text)),
  "",
];

/** A line of somebody's text must not look like one of ours, nor move the cursor. */
const indented = (title: string, text: string) => [
  `  ${title}`,
  ...text.split("\n").map((line) => `    | ${line.replaceAll(/\p{Cc}/gu, "�")}`),
];

if (import.meta.main)
  await run(() =>
    withDatabase(readLaunchEnv(environment()), async ({ appUrl }) => {
      for (const line of await reportLines(appUrl)) console.log(line);
    }),
  );
