import { NoticeSettingsView } from "@/components/notices/notice-settings-view";
import { requireViewer } from "@/lib/auth/session";
import { env } from "@/lib/env";
import { mailReach } from "@/lib/mail/reach";
import { kindNames, kinds } from "@/lib/notices/kinds";
import { findChoices } from "@/lib/notices/queries";
import { saveChoicesAction } from "./actions";

export const metadata = { title: "Notices, settings" };

export default async function NoticeSettingsPage({ searchParams }: PageProps<"/settings/notices">) {
  const viewer = await requireViewer();
  const [{ mail, quiet }, { saved }] = await Promise.all([findChoices(viewer), searchParams]);

  return (
    <NoticeSettingsView
      kinds={kindNames.map((name) => ({
        name,
        label: kinds[name].label,
        part: kinds[name].part,
        mail: mail[name],
      }))}
      quiet={quiet}
      timeZone={viewer.timeZone}
      isMailed={mailReach(env) === "sent"}
      saved={saved === "choices"}
      save={saveChoicesAction}
    />
  );
}
