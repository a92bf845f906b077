import type { Metadata } from "next";
import { LeavingView } from "@/components/deletions/leaving-view";
import { requireLeaver } from "@/lib/auth/session";
import { timeWords } from "@/lib/days";
import { undoDeletionAction } from "./actions";

export const metadata: Metadata = { title: "Your account will be erased" };

/** All that whoever asked to be deleted finds behind signing in: when it is, and the way back. */
export default async function DeletionPage() {
  const { email, timeZone, eraseAt } = await requireLeaver();
  const now = new Date();

  return (
    <LeavingView
      email={email}
      when={timeWords(eraseAt, timeZone, now)}
      isOver={eraseAt <= now}
      signOut="/sign-out"
      undoDeletion={undoDeletionAction}
    />
  );
}
