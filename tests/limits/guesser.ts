import "../support/unhurried.ts";
import { once } from "node:events";
import { signIn } from "@/lib/accounts/mutations";
import { visitorFrom } from "@/lib/auth/visitor";
import { prisma } from "@/lib/db";

/**
 * A process of its own that tries to sign in, many times at once, when it is told to; says what it was answered. In
 * waves, since on a busy machine the last of a bigger crowd would be told that the database does not answer.
 */
const WAVE = 20;
const [email = "", times = "0"] = process.argv.slice(2);
const visitor = visitorFrom(new Headers({ "x-throughline-address": "198.51.100.66" }));

await prisma.user.count();
process.send?.("ready");
await once(process, "message");
const answers: unknown[] = [];
while (answers.length < Number(times))
  answers.push(...(await Promise.all(Array.from({ length: WAVE }, guess))));
process.send?.(answers);
await prisma.$disconnect();
process.disconnect();

function guess() {
  return signIn(visitor, { email, password: "not this one" }).catch((error: Error) => error.message);
}
