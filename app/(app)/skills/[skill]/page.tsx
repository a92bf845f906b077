import { randomUUID } from "node:crypto";
import { notFound } from "next/navigation";
import { readingLinksOf, wayTo } from "@/app/(public)/roadmap/outlines";
import { rateSkillsAction } from "@/app/(app)/skills/actions";
import { dayOf } from "@/app/(app)/skills/day";
import { findSkills } from "@/app/(app)/skills/found";
import { confidenceWords } from "@/app/(app)/skills/words";
import { SkillView } from "@/components/skills/skill-view";
import { requireViewer } from "@/lib/auth/session";
import { addressOf } from "@/lib/roadmap/addresses";
import { neighboursOf } from "@/lib/roadmap/guide";
import { findRoadmap } from "@/lib/roadmap/queries";
import { rowsAbout, saidBy } from "@/lib/skills/standing";
import { evidenceOf } from "./evidence";
import { historyOf } from "./history";
import { nextOf } from "./next";
import { scaleOf, valuesOf } from "./values";

type Props = PageProps<"/skills/[skill]">;

export async function generateMetadata({ params }: Props) {
  const { skill } = await findSkill((await params).skill);
  return { title: skill.name };
}

export default async function SkillPage({ params, searchParams }: Props) {
  const { viewer, area, skill, skills } = await findSkill((await params).skill);
  const { on: asked, level, done } = await searchParams;
  const { on, form } = dayOf(viewer, asked);
  const { roadmap, rows: all, standings, target } = await findSkills(viewer, on);
  const rows = rowsAbout(all, skill.key);

  const standing = standings.get(skill.key)!;
  const said = saidBy(rows.ratings, on);
  const own = said.find(({ raterId }) => raterId === viewer.id);
  const milestones = new Map(rows.evidence.map((row) => [row.id, row]));
  const past = form.past ? `on=${on.day}` : "";
  const pageOf = ({ key }: { key: string }) => `/skills/${key}${past && `?${past}`}`;
  const { before, after } = neighboursOf(skills, skill.key);

  return (
    <SkillView
      key={skill.key}
      name={skill.name}
      sentence={skill.sentence}
      address={`/skills/${skill.key}`}
      about={{ href: addressOf.skill(skill), label: area.name }}
      done={done}
      day={form}
      values={valuesOf(viewer, skill, standing, { said, target })}
      scale={scaleOf(viewer, skill, standing, { said, target })}
      claim={
        form.past
          ? null
          : {
              action: rateSkillsAction,
              formKey: randomUUID(),
              roadmapVersion: roadmap.version,
              skillKey: skill.key,
              level: own?.level ?? null,
              confidence: own?.confidence ?? null,
              proof: own?.proof ?? null,
              confidences: Object.entries(confidenceWords).map(([value, label]) => ({ value, label })),
            }
      }
      next={form.past ? null : nextOf(skill.key, standing.missing, milestones)}
      evidence={evidenceOf(standing, {
        skillKey: skill.key,
        level,
        day: on.day,
        milestones,
        addressFor: (level) => `?${past && `${past}&`}level=${level}#evidence`,
      })}
      history={historyOf(viewer, skill.key, rows, on)}
      readings={readingLinksOf(skill.key, roadmap)}
      before={before && wayTo(pageOf(before), before)}
      after={after && wayTo(pageOf(after), after)}
    />
  );
}

async function findSkill(key: string) {
  const viewer = await requireViewer();
  const { areas } = await findRoadmap(viewer);
  const area = areas.find(({ skills }) => skills.some((skill) => skill.key === key)) ?? notFound();
  const skills = areas.flatMap(({ skills }) => skills);
  return { viewer, area, skill: skills.find((skill) => skill.key === key)!, skills };
}
