import { ChallengesView } from "@/components/weeks/challenges-view";
import { requireViewer } from "@/lib/auth/session";
import { monthNamed, monthOf, today } from "@/lib/days";
import { limitsOf } from "@/lib/forms/read";
import { findRoadmap } from "@/lib/roadmap/queries";
import { listCheckIns } from "@/lib/weeks/queries";
import { CheckInInput } from "@/lib/weeks/schema";
import { checkInAction } from "./actions";
import { challengeRows, headOf, monthRows } from "./rows";

export const metadata = { title: "Challenges" };

export default async function ChallengesPage({ searchParams }: PageProps<"/challenges">) {
  const viewer = await requireViewer();
  const [roadmap, checkIns, { done }] = await Promise.all([
    findRoadmap(viewer),
    listCheckIns(viewer),
    searchParams,
  ]);
  const month = monthOf(today(viewer.timeZone));
  const challenges = challengeRows(roadmap, checkIns, month);

  return (
    <ChallengesView
      {...headOf(checkIns, month)}
      done={done}
      month={{ iso: month, name: monthNamed(month) }}
      challenges={challenges}
      months={monthRows(challenges, checkIns)}
      limits={limitsOf(CheckInInput)}
      action={checkInAction}
    />
  );
}
