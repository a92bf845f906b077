"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { changePassword } from "@/lib/accounts/mutations";
import { EmailChangeInput, PasswordInput } from "@/lib/accounts/schema";
import { provePassword } from "@/lib/auth/proof";
import { keepSession, keepVoucher } from "@/lib/auth/session";
import { action } from "@/lib/forms/action";
import { changeEmail, withdrawEmail } from "@/lib/links/mutations";
import { provesAddresses } from "@/lib/mail/reach";
import { env } from "@/lib/env";

export const changeEmailAction = action(EmailChangeInput, async (viewer, { email, currentPassword }) => {
  await provePassword(viewer, currentPassword);
  await keepSession(await changeEmail(viewer, email));
  redirect(`/settings/security${provesAddresses(env) ? "" : "?saved=email"}`);
});

export const withdrawEmailAction = action(z.strictObject({}), async (viewer) => {
  await withdrawEmail(viewer);
  redirect("/settings/security");
});

export const changePasswordAction = action(
  PasswordInput,
  async (viewer, { currentPassword, newPassword }) => {
    await provePassword(viewer, currentPassword);
    await keepSession(await changePassword(viewer, newPassword));
    await keepVoucher(viewer.id);
    redirect("/settings/security?saved=password");
  },
  { limit: "changePassword" },
);
