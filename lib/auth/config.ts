import "server-only";
import { cookies, headers } from "next/headers";
import NextAuth, { CredentialsSignin } from "next-auth";
import type { JWT } from "next-auth/jwt";
import Credentials from "next-auth/providers/credentials";
import { signIn as prove } from "@/lib/accounts/mutations";
import { SignInInput } from "@/lib/accounts/schema";
import { cookieBeside, sessionCookie } from "@/lib/auth/cookie";
import { keepVoucher } from "@/lib/auth/session";
import { endSessionOf, findSession, startProvenSession } from "@/lib/auth/sessions";
import { visitorFrom } from "@/lib/auth/visitor";
import { env } from "@/lib/env";
import { log } from "@/lib/log";
import { Refusal } from "@/lib/errors";
import { SESSION_SECONDS } from "@/lib/sessions/policy";

/** Signs this browser in for whoever knows the password; refuses everybody else, in the words of the rule that did. */
export async function enter({ email, password }: { email: string; password: string }) {
  const before = (await cookies()).get(sessionCookie.name)?.value;
  try {
    const to: string = await signIn("credentials", { email, password, redirect: false, redirectTo: "/" });
    // Where next-auth refuses to start at all it throws nothing and names its own address instead of ours.
    if (new URL(to).pathname !== "/") throw new Error("next-auth did not sign in");
  } catch (error) {
    throw error instanceof NotSignedIn ? new Refusal(error.sentence) : error;
  }
  // Whoever signs in over an older session leaves none behind.
  if (before) await endSessionOf(before);
}

/** Why somebody was not signed in, in words for them. */
class NotSignedIn extends CredentialsSignin {
  readonly sentence: string;

  constructor(sentence: string) {
    super(sentence);
    this.sentence = sentence;
  }
}

/** What `authorize` answers; next-auth hands it on as if it were any user, and none at all when it only reads a session. */
const isProven = (user: unknown): user is { passwordHash: string } =>
  typeof user === "object" && user !== null && "passwordHash" in user;

async function begin({ sub, passwordHash }: JWT) {
  if (typeof sub !== "string" || typeof passwordHash !== "string") throw new Error("nobody was proved");
  const id = await startProvenSession({ userId: sub, passwordHash }, visitorFrom(await headers()));
  if (!id) throw new NotSignedIn("Your password was changed a moment ago. Sign in with the new one.");
  await keepVoucher(sub);
  return id;
}

/**
 * next-auth has no database sessions for passwords, so its token is replaced:
 * the cookie holds a random id, and reading it looks the row up.
 */
const { signIn } = NextAuth({
  secret: env.AUTH_SECRET,
  trustHost: true,
  pages: { signIn: "/sign-in", error: "/sign-in" },
  session: { strategy: "jwt", maxAge: SESSION_SECONDS },
  cookies: {
    sessionToken: sessionCookie,
    // next-auth insists on remembering an address we never ask it for: this cookie ends as it is set.
    callbackUrl: { name: cookieBeside("to"), options: { ...sessionCookie.options, maxAge: 0 } },
  },
  jwt: {
    encode: async ({ token }) => (typeof token?.id === "string" ? token.id : begin(token ?? {})),
    decode: async ({ token: id }) => {
      const session = id ? await findSession(id, visitorFrom(await headers()), new Date()) : null;
      return session && { sub: session.user.id, id: id! };
    },
  },
  callbacks: {
    // The proved password stays on this side: what the browser gets is the id that `encode` makes of it.
    jwt: ({ token, user }) => (isProven(user) ? { ...token, passwordHash: user.passwordHash } : token),
  },
  logger: {
    error: (error) => {
      if (!(error instanceof CredentialsSignin)) log.error({ err: error }, "next-auth failed");
    },
  },
  providers: [
    Credentials({
      async authorize(credentials, request) {
        const parsed = SignInInput.omit({ next: true }).safeParse({
          email: credentials.email,
          password: credentials.password,
        });
        if (!parsed.success) throw new NotSignedIn("Enter your e-mail address and your password.");
        try {
          return await prove(visitorFrom(request.headers), parsed.data);
        } catch (error) {
          throw error instanceof Refusal ? new NotSignedIn(error.message) : error;
        }
      },
    }),
  ],
});
