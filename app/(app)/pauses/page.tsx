import { randomUUID } from "node:crypto";
import { PausesView } from "@/components/pauses/pauses-view";
import { requireViewer } from "@/lib/auth/session";
import { addDays, today } from "@/lib/days";
import { limitsOf } from "@/lib/forms/read";
import { listPauses } from "@/lib/pauses/queries";
import { PauseInput, ReturnInput } from "@/lib/pauses/schema";
import * as actions from "./actions";
import { headOf, pauseRows, reasonWords } from "./rows";

export const metadata = { title: "Pause" };

export default async function PausesPage({ searchParams }: PageProps<"/pauses">) {
  const viewer = await requireViewer();
  const [pauses, { done }] = await Promise.all([listPauses(viewer), searchParams]);
  const day = today(viewer.timeZone);
  const rows = pauseRows(pauses, day);

  return (
    <PausesView
      {...headOf(rows)}
      done={done}
      open={rows.filter(({ state }) => state !== "over")}
      over={rows.filter(({ state }) => state === "over")}
      take={{ reasons: reasonWords, startsOn: day, formKey: randomUUID(), limits: limitsOf(PauseInput) }}
      move={{ limits: limitsOf(ReturnInput), proposed: addDays(day, 14) }}
      actions={{
        take: actions.takePauseAction,
        move: actions.moveReturnAction,
        confirm: actions.confirmReturnAction,
        end: actions.endPauseAction,
        remove: actions.removePauseAction,
      }}
    />
  );
}
