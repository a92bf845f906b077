import { createElement, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { menteeRows } from "@/app/(app)/mentees/rows";
import { milestoneShown, milestonesShown } from "@/app/(app)/mentees/[menteeId]/milestones";
import { menteeShown } from "@/app/(app)/mentees/[menteeId]/shown";
import { weekShown } from "@/app/(app)/mentees/[menteeId]/weeks";
import { SharedMilestoneView } from "@/components/grants/shared-milestone-view";
import { SharedMilestonesView } from "@/components/grants/shared-milestones-view";
import { MenteeView } from "@/components/mentorships/mentee-view";
import { ShownWeekView } from "@/components/weeks/shown-week-view";
import type { Viewer } from "@/lib/auth/viewer";
import { prisma } from "@/lib/db";
import { allows, levelOf } from "@/lib/grants/grant";
import { findEyes, findScope } from "@/lib/grants/queries";
import { placedOn } from "@/lib/grants/reach";
import { findDesk, listQueue } from "@/lib/desk/queries";
import { DeskFilter } from "@/lib/desk/schema";
import { findMentee } from "@/lib/mentorships/queries";
import { onRoadmap } from "@/lib/milestones/on-roadmap";
import { wholeMilestone } from "@/lib/milestones/rows";
import { findRoadmap } from "@/lib/roadmap/queries";
import { findMenteeSkillRows, findMenteeStanding, listMenteeSummaries } from "@/lib/standing/queries";
import { houses } from "@/tests/security/ownership";
import { target } from "@/tests/access/target";
import { giveInstead, randomGrants } from "@/tests/grants/scopes";
import { loadPeople, type Cast } from "@/tests/support/cast";
import { query } from "@/tests/support/database";

let people: Cast;
beforeAll(async () => {
  people = await loadPeople();
  await target.find(people);
  await markAll();
});

/** Every text that somebody writes gets a word of its own: its table, its column, and the row's place. */
async function markAll() {
  const owner = process.env.MIGRATION_DATABASE_URL!;
  for (const [table, { texts = [] }] of Object.entries(houses))
    for (const column of texts.filter((column) => !["url", "content", "name", "device"].includes(column)))
      await query(
        owner,
        `ALTER TABLE "${table}" DISABLE TRIGGER USER;
         UPDATE "${table}" t SET "${column}" = ${marked(table, column)}
         FROM (SELECT ctid AS at, row_number() OVER () AS row FROM "${table}") n WHERE n.at = t.ctid;
         ALTER TABLE "${table}" ENABLE TRIGGER USER`,
      );
}

/** One text, or several; what is kept as JSON has its mark in the texts it was made of. */
const marked = (table: string, column: string) => {
  const mark = `' canary-${table}-${column}-' || n.row || '.'`;
  if (LISTS.includes(`${table}.${column}`)) return `array_append("${column}", ${mark})`;
  return JSONS.includes(`${table}.${column}`) ? `"${column}"` : `"${column}" || ${mark}`;
};
const LISTS = ["ReviewRequest.questions", "FormerVerdict.points"];
const JSONS = ["Verdict.ticks", "Notice.facts"];

const canariesIn = (text: string) =>
  new Set([...text.matchAll(/canary-\w+-\w+-\d+\./g)].map(([mark]) => mark));
const markup = (node: ReactNode) => renderToStaticMarkup(node);
const plain = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    inner instanceof Map || inner instanceof Set
      ? [...inner]
      : typeof inner === "bigint"
        ? `${inner}`
        : inner,
  ) ?? "";

/** Every page about Maya below `here`, asked by this viewer: what it is made of, and how it reads. */
async function pagesOf(viewer: Viewer, here: string) {
  const { maya } = people;
  const mentorship = (await findMentee(viewer, maya.id))!;
  const milestones = await prisma.milestone.findMany({ where: { ownerId: maya.id }, select: { id: true } });
  const weeks = await prisma.weekReview.findMany({ where: { ownerId: maya.id }, select: { monday: true } });
  const shown = {
    about: await menteeShown(viewer, mentorship, here),
    list: await milestonesShown(viewer, mentorship, here),
    milestones: await Promise.all(milestones.map(({ id }) => milestoneShown(viewer, mentorship, id, here))),
    weeks: await Promise.all(
      weeks.map(({ monday }) => weekShown(viewer, maya.id, monday.toISOString().slice(0, 10), here)),
    ),
  };
  const text = [
    createElement(MenteeView, { ...shown.about, done: undefined, forms: null }),
    createElement(SharedMilestonesView, shown.list),
    ...shown.milestones.flatMap((one) => (one ? [createElement(SharedMilestoneView, one)] : [])),
    ...shown.weeks.flatMap((one) => (one ? [createElement(ShownWeekView, one)] : [])),
  ]
    .map(markup)
    .join("\n");
  return { shown, text };
}

/** What the mentor's other ways to Maya answer, and what was mailed to them. */
async function otherDoors(viewer: Viewer) {
  const { maya } = people;
  const [standing, skills, summaries, desk, queue, mails] = await Promise.all([
    findMenteeStanding(viewer, maya.id),
    findMenteeSkillRows(viewer, maya.id),
    listMenteeSummaries(viewer),
    findDesk(viewer, DeskFilter.parse({}), 100),
    listQueue(viewer),
    prisma.mail.findMany({ where: { to: viewer.email } }),
  ]);
  const rows = menteeRows(viewer, desk.mentees);
  return plain([standing, skills, [...summaries], desk, queue, rows, mails]);
}

test(
  "whatever is granted, the member sees what their mentor sees, and nothing else is in it",
  { timeout: 300_000 },
  async () => {
    const { maya, tomas } = people;
    const roadmap = await findRoadmap(maya);
    const read = onRoadmap(roadmap);
    const all = (
      await prisma.milestone.findMany({ where: { ownerId: maya.id }, select: wholeMilestone })
    ).map(read);
    const alwaysTheirs = canariesIn(
      plain([
        await prisma.reviewRequest.findMany({
          where: { reviewerId: tomas.id },
          include: { frozen: true, verdict: { include: { points: true } } },
        }),
        await prisma.waiver.findMany({ where: { mentorId: tomas.id } }),
        await prisma.agreement.findMany({ where: { mentorship: { mentorId: tomas.id } } }),
        await prisma.weekReview.findMany({
          where: { shares: { some: { mentorshipId: target.mentorship } } },
        }),
      ]),
    );
    const eyes = (await findEyes(maya, target.mentorship))!;
    let open = 0;
    await fc.assert(
      fc.asyncProperty(randomGrants, async (grants) => {
        await giveInstead(target.mentorship, maya, grants);
        const theirs = await pagesOf(tomas, `/mentees/${maya.id}`);
        const seen = await pagesOf(eyes, `/mentors/${target.mentorship}/view`);
        const anywhere = (text: string) =>
          text
            .replaceAll(`/mentees/${maya.id}`, "HERE")
            .replaceAll(`/mentors/${target.mentorship}/view`, "HERE");
        expect(anywhere(plain(seen.shown))).toBe(anywhere(plain(theirs.shown)));
        expect(anywhere(seen.text)).toBe(anywhere(theirs.text));

        const scope = await findScope(tomas, maya.id);
        const place = placedOn(roadmap);
        const granted = all.flatMap((milestone) => {
          const level = levelOf(place(milestone), scope);
          if (allows(level, "READ")) return [milestone];
          return allows(level, "SUMMARY") ? [{ title: milestone.title }] : [];
        });
        const allowed = new Set([...alwaysTheirs, ...canariesIn(plain(granted))]);
        const found = canariesIn([theirs.text, plain(theirs.shown), await otherDoors(tomas)].join("\n"));
        expect([...found].filter((mark) => !allowed.has(mark))).toEqual([]);
        const whole = canariesIn(plain(granted));
        expect([...whole].filter((mark) => !found.has(mark))).toEqual([]);
        if (whole.size > 3) open += 1;
      }),
      { numRuns: 12 },
    );
    expect(open).toBeGreaterThan(2);
  },
);
