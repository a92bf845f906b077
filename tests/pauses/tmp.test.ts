import { test } from "vitest";
import { loadPeople } from "@/tests/support/cast";
import { findEffort } from "@/lib/progress/queries";
import { findRoadmap } from "@/lib/roadmap/queries";
import { outlookOf } from "@/lib/progress/outlook";
import { listPauses } from "@/lib/pauses/queries";
import { spanOf } from "@/lib/pauses/pauses";
import { listSetAside } from "@/lib/weeks/queries";
import { today } from "@/lib/days";
test("look", async () => {
  const people = await loadPeople();
  for (const who of ["maya","oleksandra","ruben","sara","tomas"] as const) {
    const viewer = people[who];
    const roadmap = await findRoadmap(viewer);
    const rows = await findEffort(viewer);
    const pauses = (await listPauses(viewer)).map(spanOf);
    const day = "2026-11-16";
    const acts = roadmap.steps.flatMap(s => s.activities.map(a => {
      const said = rows.said.find(r => r.activityKey === a.key);
      return { key: a.key, stepKey: s.key, hours: a.hours, times: a.times, optional: a.optional, state: said?.state ?? "PLANNED" as const, since: said ? today(viewer.timeZone, said.since) : null, logged: rows.logged.filter(l => l.activityKey === a.key).map(l => l.day) };
    }));
    const t0 = performance.now();
    const o = outlookOf(acts, roadmap.steps.map(s => s.key), { joined: today(viewer.timeZone, rows.since), today: day, interruptions: { pauses, setAside: await listSetAside(viewer) } });
    console.log(who, o.done, JSON.stringify(o.left), o.weeks.map(w => w.hours).join(" "), JSON.stringify(o.forecast).slice(0, 400), JSON.stringify(o.ends.at(-1)), JSON.stringify(o.faster.at(-1)), Math.round(performance.now() - t0));
  }
});
