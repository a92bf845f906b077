import { evidenceWords } from "@/app/(app)/skills/words";
import { FormulaView } from "@/components/skills/formula-view";
import { requireViewer } from "@/lib/auth/session";
import { scale } from "@/lib/skills/scale";
import { FRESH, KINDS_FROM, LEVELS, REACH, RECENT, STRENGTHS, THRESHOLDS } from "@/lib/skills/strength";

export const metadata = { title: "How evidence is weighed" };

export default async function FormulaPage() {
  await requireViewer();
  return (
    <FormulaView
      strengths={Object.entries(STRENGTHS).map(([kind, strength]) => ({
        ...strength,
        kind: evidenceWords[kind as keyof typeof STRENGTHS],
      }))}
      levels={LEVELS.map((level) => ({
        level,
        means: scale[level]!,
        asked: THRESHOLDS[level]!,
        kinds: level === 0 ? 0 : level >= KINDS_FROM ? 2 : 1,
      }))}
      fresh={FRESH}
      recent={RECENT}
      reach={REACH}
    />
  );
}
