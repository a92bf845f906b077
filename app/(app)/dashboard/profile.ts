import type { Start } from "@/lib/generated/prisma/enums";
import { catalogueOf } from "@/lib/roadmap/catalogue";
import type { Roadmap, SkillArea } from "@/lib/roadmap/queries";
import type { SkillLevels } from "@/lib/skills/levels";
import { extremesOf, groundOf, profileOf, type Claims } from "@/lib/standing/profile";

export type Profile = ReturnType<typeof profileWords>;

/** Where a person starts, in words: for the page, for its skills, and for what to do next. */
export function profileWords(roadmap: Roadmap, start: Start | null, levels: Map<string, SkillLevels>) {
  const claims = claimsOf(levels);
  const { activities } = catalogueOf(roadmap);
  return {
    start: start && startWords(roadmap, start),
    extremes: extremeWords(roadmap, claims),
    ground(activityKey: string) {
      const activity = activities.get(activityKey);
      const ground = activity && groundOf(activity, roadmap, { start, claims });
      return ground ? groundWords(ground, start) : "";
    },
  };
}

const origins: Record<Start, string> = {
  ENGINEER: "engineering",
  PROJECT_MANAGER: "project management",
};

function startWords(roadmap: Roadmap, start: Start) {
  const { known, added } = profileOf(start, roadmap);
  return `You start from ${origins[start]}, so ${listed(known)} ${known.length === 1 ? "counts" : "count"} as known ground, and the road adds ${listed(added)}.`;
}

function extremeWords(roadmap: Roadmap, claims: Claims) {
  const extremes = extremesOf(roadmap, claims);
  if (!extremes) return null;
  const { high, low } = extremes;
  const [is, has] = [high.length === 1 ? "is" : "are", low.length === 1 ? "has" : "have"];
  return `By your own ratings ${listed(high)} ${is} your strongest side, and ${listed(low)} ${has} most to grow.`;
}

function groundWords({ skill, level, is }: NonNullable<ReturnType<typeof groundOf>>, start: Start | null) {
  const rated = level === null ? "" : `, which you rated ${level}`;
  const from = start && `coming from ${origins[start]}`;
  if (is === "begun") return `It builds ${skill.name}${rated}: you have begun on it.`;
  if (is === "known")
    return `It builds on ${skill.name}${rated}: ground you know${from ? `, ${from}` : ""}, now seen from the program.`;
  return `It builds ${skill.name}${rated}: new ground${from ? ` for most people ${from}` : ""}.`;
}

const claimsOf = (levels: Map<string, SkillLevels>): Claims =>
  new Map([...levels].flatMap(([key, { claimed }]) => (claimed === null ? [] : [[key, claimed]])));

/** "A, B and C"; a name of two parts keeps its own "and" apart. */
function listed(areas: SkillArea[]) {
  const names = areas.map(({ name }) => name);
  const last = names.pop();
  if (names.length === 0) return last ?? "";
  return `${names.join(", ")}${names.length > 1 || /\band\b/.test(names[0]!) ? "," : ""} and ${last}`;
}
