import { endOtherSessionsAction, endSessionAction } from "@/app/(app)/settings/devices/actions";
import { DevicesView } from "@/components/accounts/devices-view";
import { requireViewer } from "@/lib/auth/session";
import { momentWords, timeWords } from "@/lib/days";
import { listSessions } from "@/lib/sessions/queries";

export const metadata = { title: "Devices" };

export default async function DevicesPage({ searchParams }: PageProps<"/settings/devices">) {
  const viewer = await requireViewer();
  const now = new Date();
  const [sessions, { saved }] = await Promise.all([listSessions(viewer, now), searchParams]);

  return (
    <DevicesView
      devices={sessions
        .map(({ id, device, network, createdAt, lastSeenAt }) => ({
          id,
          isHere: id === viewer.sessionId,
          name: device || "A device from before we kept this list",
          network: network || "An unknown network",
          since: momentWords(createdAt, viewer.timeZone, now),
          seen: timeWords(lastSeenAt, viewer.timeZone, now),
        }))
        .sort((one, other) => Number(other.isHere) - Number(one.isHere))}
      saved={typeof saved === "string" ? saved : null}
      actions={{ end: endSessionAction, endOthers: endOtherSessionsAction }}
      signOut="/sign-out"
    />
  );
}
