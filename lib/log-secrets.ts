/**
 * A line as it may be kept: without e-mail addresses, and without what looks like a token or a password's hash, wherever
 * in it they got, as in the message of an error from a library.
 */
export const withoutSecrets = (line: string) =>
  line
    .replace(hash, "[hash]")
    .replace(token, "[secret]")
    .replace(login, "//[login]@")
    .replace(address, "[e-mail]");

// Each looks at a word from its beginning only: a long one must not be read again from every letter of it.

/** Argon2's own form. */
const hash = /\$argon2[^\s"'\\]+/g;

/** Forty letters or more, great and small, in one piece: every random secret of ours looks so, and hardly a name. */
const token = /(?<![\w-])(?=[\w-]*[a-z])(?=[\w-]*[A-Z])[\w-]{40,}/g;

/** As in the URL of a database or a mail server. */
const login = /(?<=:)\/\/[^\s"'/@]+@/g;

const letter = "[^\\s\"'`<>()[\\]{},:;\\\\/@=]";
const address = new RegExp(`(?<!${letter})${letter}+@${letter}+\\.${letter}+`, "gu");
