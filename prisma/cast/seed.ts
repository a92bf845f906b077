import { readLaunchEnv } from "../../lib/env.ts";
import type { PrismaClient } from "../../lib/generated/prisma/client.ts";
import { withDatabase } from "../../lib/launch/database.ts";
import { environment } from "../../lib/launch/environment.ts";
import { run, Trouble } from "../../lib/launch/trouble.ts";
import { bringUpToDate, withClient } from "../../lib/launch/up-to-date.ts";
import { loadCast, PASSWORD } from "./load.ts";
import { members, mentorships } from "./members.ts";

/** Loads the cast once. A database that holds anybody else is somebody's own and stays as it is. */
export async function seed(prisma: PrismaClient, day = new Date().toISOString().slice(0, 10)) {
  const people = await prisma.user.findMany({ select: { id: true, email: true } });
  const present = members.flatMap(({ key, email }) => {
    const person = people.find((person) => person.email === email);
    return person ? [[key, person.id] as const] : [];
  });
  if (present.length > 0) return Object.fromEntries(present);
  if (people.length > 0)
    throw new Trouble(
      "This database holds people who are not of the cast, so nothing was loaded. Use an empty one.",
    );
  return prisma.$transaction((tx) => loadCast(tx, day), { timeout: 60_000 });
}

/** Who can sign in with what, for a person at the keyboard. */
export const castInWords = () =>
  [
    `Sign in as one of these, each with the password “${PASSWORD}”:`,
    ...members.map(({ name, email }) => `  ${email.padEnd(34)} ${name}`),
  ].join("\n");

const castInJson = (ids: Record<string, string>) => ({
  people: members.map(({ key, name, email }) => ({ key, id: ids[key], name, email, password: PASSWORD })),
  mentorships: mentorships.map(({ mentor, mentee, ended }) => ({
    mentor,
    mentee,
    state: ended === undefined ? "active" : "ended",
  })),
});

if (import.meta.main) {
  await run(async () => {
    const settings = readLaunchEnv(environment());
    const ids = await withDatabase(settings, async (logins) => {
      await bringUpToDate(logins, console.error);
      return withClient(logins.appUrl, (prisma) => seed(prisma));
    });
    console.log(process.argv.includes("--json") ? JSON.stringify(castInJson(ids), null, 2) : castInWords());
  });
}
