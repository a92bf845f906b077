import { VersionsView } from "@/components/versions/versions-view";
import { requireViewer } from "@/lib/auth/session";
import { findNewestVersion } from "@/lib/roadmap/queries";
import { findMove } from "@/lib/versions/queries";
import { goBackAction, goOverAction } from "./actions";
import { differencesOf } from "./changes";
import { backWords, comparedFor, headOf, overWords } from "./words";

export const metadata = { title: "Versions of the roadmap" };

export default async function VersionsPage({ searchParams }: PageProps<"/roadmap/versions">) {
  const viewer = await requireViewer();
  const [newest, move, { done }] = await Promise.all([findNewestVersion(), findMove(viewer), searchParams]);
  const compared = comparedFor(viewer, newest, move);

  return (
    <VersionsView
      {...headOf(viewer, newest, move)}
      done={done}
      {...await differencesOf(viewer, compared)}
      over={newest > viewer.roadmapVersion ? { ...overWords(newest), action: goOverAction } : null}
      back={move && { ...backWords(viewer, move), action: goBackAction }}
    />
  );
}
