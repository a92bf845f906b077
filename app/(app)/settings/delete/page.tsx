import type { Metadata } from "next";
import { DeleteView } from "@/components/deletions/delete-view";
import { requireViewer } from "@/lib/auth/session";
import { DeletionInput } from "@/lib/deletions/schema";
import { limitsOf } from "@/lib/forms/read";
import { askDeletionAction } from "./actions";

export const metadata: Metadata = { title: "Delete your account" };

export default async function DeletePage() {
  const { email } = await requireViewer();

  return <DeleteView email={email} limits={limitsOf(DeletionInput)} askDeletion={askDeletionAction} />;
}
