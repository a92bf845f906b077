"use client";

import { ButtonLink } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";

/** A mailed link that opens nothing: used, run out, cut short by a mail program, or never one of ours. */
export function DeadLink({ kind }: { kind: keyof typeof kinds }) {
  const { lede, ways } = kinds[kind];
  return (
    <>
      <PageHeader title="This link does not work any more." lede={lede} />
      <div className="flex flex-wrap gap-2">
        {ways.map(({ href, label }, index) => (
          <ButtonLink key={href} href={href} variant={index === 0 ? "primary" : "bare"}>
            {label}
          </ButtonLink>
        ))}
      </div>
    </>
  );
}

const signIn = { href: "/sign-in", label: "Sign in" };

const kinds = {
  signUp: {
    lede: "It works once, for 24 hours, and a newer mail takes its place. If it opened your account already, sign in.",
    ways: [signIn, { href: "/sign-up", label: "Sign up again" }],
  },
  reset: {
    lede: "It works once, for an hour. If you have not set a new password with it, ask for a new link.",
    ways: [{ href: "/forgot", label: "Ask for a new link" }, signIn],
  },
  email: {
    lede: "It works once, for 24 hours, in the account that asked for it. Your settings say which address your account has.",
    ways: [{ href: "/settings/security", label: "Open the settings" }],
  },
  unsubscribe: {
    lede: "It was cut short, or the account it was for is gone. Your settings say what is mailed to you.",
    ways: [{ href: "/settings/notices", label: "Open the settings" }],
  },
  undo: {
    lede: "It works once, for 72 hours. If your account is still in other hands, try to set a new password.",
    ways: [{ href: "/forgot", label: "Set a new password" }, signIn],
  },
};
