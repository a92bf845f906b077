import { env } from "@/lib/env";

export const resetMail = (token: string) => ({
  subject: "Set a new password",
  text: `Somebody, we hope you, forgot the password of your Throughline account.

Set a new one:
${env.APP_ORIGIN}/reset/${token}

The link works once, for an hour.

If it was not you, do nothing: your password stays as it is.`,
});

export const nobodysResetMail = () => ({
  subject: "There is no Throughline account with this address",
  text: `Somebody, perhaps you, forgot the password of a Throughline account with this address. There is none.

If you have an account, it has another address: try that one.
${env.APP_ORIGIN}/forgot

If you want one with this address, open it:
${env.APP_ORIGIN}/sign-up

If it was not you, do nothing.`,
});

export const newEmailMail = (token: string) => ({
  subject: "Confirm your new address",
  text: `Somebody, we hope you, wants to use this address for their Throughline account.

Confirm it:
${env.APP_ORIGIN}/email/${token}

The link works once, for 24 hours.

If it was not you, do nothing: without your help nothing is changed.`,
});

export const takenEmailMail = () => ({
  subject: "You have a Throughline account already",
  text: `Somebody, perhaps you, wants to use this address for another Throughline account. It has an account already, so nothing was changed.

If it was not you, do nothing. Whoever asked was not told that you have an account.`,
});

export const oldEmailMail = (newEmail: string, token: string) => ({
  subject: "Your address was changed",
  text: `Your Throughline account now has another address: ${newEmail}

If it was you, there is nothing to do.

If it was not, take it back:
${env.APP_ORIGIN}/email/undo/${token}

That brings this address back, signs out every device and lets you set a new password. The link works once, for 72 hours.`,
});

export const leftEmailMail = (newEmail: string) => ({
  subject: "Your address was changed",
  text: `Your Throughline account has its earlier address again: ${newEmail}

If it was you, there is nothing to do. If it was not, tell whoever runs your Throughline: this address was the account’s for a short while only, so it cannot take it back.`,
});

export const emailBackMail = () => ({
  subject: "Your address is back",
  text: `Your Throughline account has this address again, every device is signed out, and the old password works no more.

If you have not set a new one yet, do it now:
${env.APP_ORIGIN}/forgot`,
});
