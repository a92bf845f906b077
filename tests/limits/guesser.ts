import { once } from "node:events";
import { signIn } from "@/lib/accounts/mutations";
import { visitorFrom } from "@/lib/auth/visitor";
import { prisma } from "@/lib/db";

/** A process of its own that tries to sign in, many times at once, when it is told to; says how often it got to try. */
const [email = "", times = "0"] = process.argv.slice(2);
const visitor = visitorFrom(new Headers({ "x-throughline-address": "198.51.100.66" }));

await prisma.user.count();
process.send?.("ready");
await once(process, "message");
const answers = await Promise.all(
  Array.from({ length: Number(times) }, () =>
    signIn(visitor, { email, password: "not this one" }).catch((error: Error) => error.message),
  ),
);
process.send?.(answers);
await prisma.$disconnect();
process.disconnect();
