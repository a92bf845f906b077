import { SkillsView } from "@/components/skills/skills-view";
import { requireViewer } from "@/lib/auth/session";
import { addressOf } from "@/lib/roadmap/addresses";
import { areasOf, titleOf } from "./areas";
import { dayOf } from "./day";
import { findSkills } from "./found";
import { overviewOf } from "./overview";

export const metadata = { title: "Skills" };

export default async function SkillsPage({ searchParams }: PageProps<"/skills">) {
  const viewer = await requireViewer();
  const { on: asked, done } = await searchParams;
  const { on, form } = dayOf(viewer, asked);
  const found = await findSkills(viewer, on);
  const { roadmap, standings, target } = found;
  const areas = areasOf(roadmap, standings, target, form.past ? `?on=${on.day}` : "");

  return (
    <SkillsView
      done={done}
      day={form}
      title={titleOf(areas)}
      target={
        target ? { href: addressOf.entry(target.chapter, target.entry), label: target.entry.name } : null
      }
      overview={overviewOf(areas, found)}
      areas={areas}
    />
  );
}
