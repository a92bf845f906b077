import { buildWhenChanged } from "../../lib/launch/build.ts";
import { freePort } from "../../lib/launch/ports.ts";
import { addDays, mondayOf } from "../../lib/days.ts";
import { castToken, loadCast } from "../../prisma/cast/load.ts";
import { databaseAt, query, withPrisma } from "../support/database.ts";
import { startTestPostgres, TEMPLATE } from "../support/postgres.ts";
import { serveBuild } from "../support/server.ts";
import type { World } from "./pages.ts";
import { stretch } from "./stretch.ts";

/** Where in the cast's world something stands. */
export type Find = {
  milestone(title: string): string;
  /** The latest request about this milestone. */
  review(title: string): string;
  mentee(key: string): string;
  mentor(of: string, key: string): string;
  invitation(from: string, to: string): string;
  /** So many weeks before this one. */
  week(ago: number): string;
};

/** The product with the cast of today, on a database and a port of its own. */
export async function openWorld() {
  await buildWhenChanged();
  const postgres = await startTestPostgres(".data/screenshots");
  await query(postgres.ownerUrl, `CREATE DATABASE pictures TEMPLATE ${TEMPLATE}`);
  const database = databaseAt(postgres.appUrl, "pictures");
  const day = new Date().toISOString().slice(0, 10);
  const find = await withPrisma(database, async (prisma) => {
    const people = await loadCast(prisma, day);
    const milestones = await prisma.milestone.findMany({ select: { id: true, title: true } });
    const requests = await prisma.reviewRequest.findMany({
      orderBy: { createdAt: "desc" },
      select: { id: true, milestoneId: true },
    });
    const mentorships = await prisma.mentorship.findMany({
      select: { id: true, menteeId: true, mentorId: true },
    });
    const milestoneAt = (title: string) =>
      the(title, milestones.find((milestone) => milestone.title === title)?.id);
    return {
      milestone: (title) => `/milestones/${milestoneAt(title)}`,
      review: (title) =>
        `/reviews/${the(title, requests.find(({ milestoneId }) => milestoneId === milestoneAt(title))?.id)}`,
      mentee: (key) => `/mentees/${the(key, people[key])}`,
      mentor: (of, key) =>
        `/mentors/${the(key, mentorships.find((one) => one.menteeId === people[of] && one.mentorId === people[key])?.id)}`,
      invitation: (from, to) => `/invitations/${castToken(from, to)}`,
      week: (ago) => `/weeks/${addDays(mondayOf(day), -7 * ago)}`,
    } satisfies Find;
  });
  const origin = `http://localhost:${await freePort()}`;
  // What it says when its database is gone is no news here.
  const stopServer = await serveBuild(database, origin, "ignore");
  let shut = false;

  return {
    origin,
    find,
    /** Goes on to the next world: there is no way back. */
    async become(world: World) {
      if (world === "long") await withPrisma(database, stretch);
      if (world === "outage") await shutDatabase();
    },
    async close() {
      await stopServer();
      await shutDatabase();
    },
  };

  async function shutDatabase() {
    if (!shut) await postgres.stop();
    shut = true;
  }
}

function the<Found>(name: string, found: Found | undefined): Found {
  if (found === undefined) throw new Error(`The cast has no “${name}”.`);
  return found;
}
