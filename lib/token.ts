import { createHash, randomBytes } from "node:crypto";

/** 256 random bits for a link or a cookie. Only the hash is kept, so that a look into the database opens nothing. */
export const newToken = () => randomBytes(32).toString("base64url");

export const tokenHash = (token: string) => createHash("sha256").update(token).digest("hex");
