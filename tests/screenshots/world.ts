import { buildWhenChanged } from "../../lib/launch/build.ts";
import { freePort } from "../../lib/launch/ports.ts";
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
  /** The form that goes on with this member's latest draft. */
  draft(key: string): string;
  /** By the first words of its title. */
  opportunity(title: string): string;
  invitation(from: string, to: string): string;
};

/** The product with the cast of today, on a database and a port of its own. */
export async function openWorld() {
  await buildWhenChanged();
  const postgres = await startTestPostgres(".data/screenshots");
  await query(postgres.ownerUrl, `CREATE DATABASE pictures TEMPLATE ${TEMPLATE}`);
  const database = databaseAt(postgres.appUrl, "pictures");
  const find = await withPrisma(database, async (prisma) => {
    const people = await loadCast(prisma, new Date().toISOString().slice(0, 10));
    const milestones = await prisma.milestone.findMany({ select: { id: true, title: true } });
    const requests = await prisma.reviewRequest.findMany({
      orderBy: { createdAt: "desc" },
      select: { id: true, milestoneId: true },
    });
    const mentorships = await prisma.mentorship.findMany({
      select: { id: true, menteeId: true, mentorId: true },
    });
    const drafts = await prisma.milestoneDraft.findMany({
      orderBy: { updatedAt: "desc" },
      select: { id: true, ownerId: true },
    });
    const opportunities = await prisma.opportunity.findMany({ select: { id: true, title: true } });
    const milestoneAt = (title: string) =>
      the(title, milestones.find((milestone) => milestone.title === title)?.id);
    return {
      milestone: (title) => `/milestones/${milestoneAt(title)}`,
      review: (title) =>
        `/reviews/${the(title, requests.find(({ milestoneId }) => milestoneId === milestoneAt(title))?.id)}`,
      draft: (key) =>
        `/milestones/new?draft=${the(key, drafts.find(({ ownerId }) => ownerId === people[key])?.id)}`,
      opportunity: (title) =>
        `/opportunities/${the(title, opportunities.find((one) => one.title.startsWith(title))?.id)}`,
      mentee: (key) => `/mentees/${the(key, people[key])}`,
      mentor: (of, key) =>
        `/mentors/${the(key, mentorships.find((one) => one.menteeId === people[of] && one.mentorId === people[key])?.id)}`,
      invitation: (from, to) => `/invitations/${castToken(from, to)}`,
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
