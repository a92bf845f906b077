import { hash, verify } from "@node-rs/argon2";
import pLimit from "p-limit";

/**
 * Each hash takes 64 MiB and one of libuv's four threads, so a crowd of sign-ins must not have them all: whoever signs
 * in to the database needs one too, and gives up after two seconds.
 */
const turn = pLimit(2);
/** The library's default algorithm is argon2id. */
const argon2id = { memoryCost: 64 * 1024, timeCost: 3, parallelism: 1 };

export const hashPassword = (password: string) => turn(() => hash(password.normalize("NFC"), argon2id));

/** Takes as long for an address we do not know (`kept` is null) as for one we do. */
export const passwordMatches = (password: string, kept: string | null) =>
  turn(() => verify(kept ?? NO_PASSWORD, password.normalize("NFC")));

/** The hash of a password nobody has. */
export const NO_PASSWORD =
  "$argon2id$v=19$m=65536,t=3,p=1$c29tZXNhbHRzb21lc2FsdA$7wFSp1XnF6nrbeYGu+hAmWCgqZsNR3gkp1Pnq2oVA3Y";
