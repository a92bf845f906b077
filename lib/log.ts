import pino from "pino";
import { callUnderWay } from "./http/heard.ts";
import { plainError } from "./log-errors.ts";
import { withoutSecrets } from "./log-secrets.ts";

type Sink = { write(line: string): void };

/** One for the process: server.ts and Next's bundle each load this file. */
const kept = globalThis as { throughlineLog?: pino.Logger; throughlineSink?: Sink };

/**
 * What the service says of itself while it serves: a line of JSON each, on standard output. It names people and things by
 * their ids and never says what anybody wrote. Lines about a request carry its id.
 */
export const log = (kept.throughlineLog ??= pino(
  {
    base: { pid: process.pid },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (level) => ({ level }) },
    mixin: () => ({ ...callUnderWay()?.told }),
    serializers: { err: plainError },
    redact: { paths: neverSaid(), censor: "[redacted]" },
  },
  { write: (line: string) => (kept.throughlineSink ??= pino.destination(1)).write(withoutSecrets(line)) },
));

/** How much is said, and, for a person who sits before it, how it looks. */
export function setUpLog(level: string, sink?: Sink) {
  log.level = level;
  if (sink) kept.throughlineSink = sink;
}

/** Names under which a secret, or who somebody is, may come along with something else. */
function neverSaid() {
  const names = [
    ...["password", "newPassword", "currentPassword", "passwordHash", "secret", "token", "tokenHash"],
    ...["cookie", "cookies", "set-cookie", "authorization", "headers"],
    ...["email", "to", "text", "subject", "address"],
  ];
  return names.flatMap((name) => [`["${name}"]`, `*["${name}"]`, `*.*["${name}"]`]);
}
