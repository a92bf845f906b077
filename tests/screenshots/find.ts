import { addDays, mondayOf, today } from "../../lib/days.ts";
import type { PrismaClient } from "../../lib/generated/prisma/client.ts";
import { castToken } from "../../prisma/cast/load.ts";

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
  /** By its first words. */
  post(words: string): string;
  invitation(from: string, to: string): string;
  person(key: string): string;
  /** So many weeks before this one. */
  week(ago: number): string;
};

/** The addresses of a world in which the cast is. */
export async function findIn(prisma: PrismaClient): Promise<Find> {
  const users = await prisma.user.findMany({ select: { id: true, email: true } });
  const people = Object.fromEntries(users.map(({ id, email }) => [email.split("@")[0]!, id]));
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
  const posts = await prisma.post.findMany({ select: { id: true, text: true } });
  const milestoneAt = (title: string) =>
    the(title, milestones.find((milestone) => milestone.title === title)?.id);
  return {
    person: (key) => the(key, people[key]),
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
    post: (words) => `/posts/${the(words, posts.find(({ text }) => text.startsWith(words))?.id)}`,
    invitation: (from, to) => `/invitations/${castToken(from, to)}`,
    week: (ago) => `/weeks/${addDays(mondayOf(today("UTC")), -7 * ago)}`,
  };
}

function the<Found>(name: string, found: Found | undefined): Found {
  if (found === undefined) throw new Error(`The cast has no “${name}”.`);
  return found;
}
