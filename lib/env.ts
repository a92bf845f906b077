import { isIP } from "node:net";
import { availableParallelism } from "node:os";
import { z } from "zod";

export type Env = z.output<typeof Serving>;
export type LaunchEnv = z.output<typeof Settings>;
type Source = Record<string, string | undefined>;

/** Settings that are wrong, one line each: which variable, what is wrong with it, how to mend it. */
export class SettingsError extends Error {}

/** What a process that serves needs: a database and a secret among it. */
export const readEnv = (source: Source): Env => read(Serving, source);

/** What `npm start` begins with: where no database is named it brings its own, and a secret with it. */
export const readLaunchEnv = (source: Source): LaunchEnv => read(Settings, source);

/** The settings of this process, read when first asked for. Nothing else reads `process.env`. */
export const env = new Proxy({} as Env, {
  get: (_, name) => Reflect.get((settings ??= readEnv(isBuilding() ? forBuilding : process.env)), name),
});

let settings: Env | undefined;

/** `next build` loads every module; it must not need a database or a secret for that. */
const isBuilding = () => process.env.NEXT_PHASE === "phase-production-build";
const forBuilding = {
  APP_ORIGIN: "https://build.invalid",
  DATABASE_URL: "postgresql://build.invalid/none",
  AUTH_SECRET: "only there while building, never served with",
};

const loopbackName = /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/;

/** Whether a name or address, as it stands in a URL, is this machine itself. */
export const isLoopbackName = (hostname: string) => loopbackName.test(hostname);

const whole = (least: number, most: number) =>
  z
    .string()
    .transform(Number)
    .refine(
      (number) => Number.isInteger(number) && number >= least && number <= most,
      `is not right: write a whole number from ${least} to ${most}`,
    );

const address = (protocols: readonly string[], example: string) =>
  z
    .string()
    .refine(
      (text) => URL.canParse(text) && protocols.includes(new URL(text).protocol),
      `is not right: write it like ${example}`,
    );

const origin = z.string().transform((text, context) => {
  const url = /^https?:\/\/[^/?#@]+\/?$/.test(text) && URL.canParse(text) ? new URL(text) : null;
  if (!url) context.addIssue("is not right: write it like https://throughline.example.org, without a path");
  else if (url.protocol === "http:" && !isLoopbackName(url.hostname))
    context.addIssue("is not encrypted: write it with https:// (http:// is for localhost only)");
  return url?.origin ?? z.NEVER;
});

const proxies = z.string().transform((text, context) => {
  const ranges = text.split(",").map((range) => range.trim());
  if (!ranges.every(isRange))
    context.addIssue("is not right: write addresses or ranges, like 192.0.2.7, 10.0.0.0/8");
  return ranges;
});

function isRange(text: string) {
  const [ip = "", bits = "0", ...more] = text.split("/");
  const width = { 4: 32, 6: 128 }[isIP(ip)];
  return width !== undefined && /^\d+$/.test(bits) && Number(bits) <= width && more.length === 0;
}

const given = z.object({
  PORT: whole(1, 65535).default(3000),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, "is not right: write the address to listen on, like 127.0.0.1 or 0.0.0.0")
    .optional(),
  APP_ORIGIN: origin.optional(),
  DATABASE_URL: address(
    ["postgresql:", "postgres:"],
    "postgresql://user:password@localhost:5432/throughline",
  ).optional(),
  /** Who owns the tables, where DATABASE_URL may only use them. The app itself never signs in as that. */
  MIGRATION_DATABASE_URL: address(
    ["postgresql:", "postgres:"],
    "postgresql://owner:password@localhost:5432/throughline",
  ).optional(),
  AUTH_SECRET: z
    .string()
    .min(32, "is too short: write 32 characters or more, for example what `openssl rand -hex 32` prints")
    .optional(),
  SMTP_URL: address(["smtp:", "smtps:"], "smtps://user:password@mail.example.org:465").optional(),
  MAIL_FROM: z
    .string()
    .regex(/^[^\r\n]*\S@\S[^\r\n]*$/, "is not right: write it like Throughline <hello@example.org>")
    .optional(),
  DATA_DIR: z.string().default(".data"),
  TRUSTED_PROXY: proxies.default([]),
  LOG_LEVEL: z
    .enum(
      ["silent", "error", "warn", "info", "debug"],
      "is not right: write silent, error, warn, info or debug",
    )
    .default("info"),
  WEB_CONCURRENCY: whole(1, 64).default(Math.min(availableParallelism(), 4)),
  /** Set by `npm start` alone: the database is the one it brought. */
  EMBEDDED: z
    .literal("1")
    .optional()
    .transform((mark) => mark !== undefined),
});

/** The names a person may set. */
export const settingNames = Object.keys(given.shape).filter((name) => name !== "EMBEDDED");

const Settings = given.transform(({ APP_ORIGIN, HOST, MAIL_FROM, ...rest }, context) => {
  const ownDatabase = rest.EMBEDDED || rest.DATABASE_URL === undefined;
  if (rest.MIGRATION_DATABASE_URL && rest.DATABASE_URL === undefined)
    missing(context, "DATABASE_URL", "name the role the app signs in with beside MIGRATION_DATABASE_URL");
  if (!ownDatabase && !APP_ORIGIN)
    missing(context, "APP_ORIGIN", "write the address people open, like https://throughline.example.org");
  if (!ownDatabase && !rest.AUTH_SECRET)
    missing(context, "AUTH_SECRET", "write a secret of 32 characters or more and keep it");
  const { origin, hostname } = new URL(APP_ORIGIN ?? `http://localhost:${rest.PORT}`);
  return {
    ...rest,
    APP_ORIGIN: origin,
    HOST: HOST ?? (isLoopbackName(hostname) ? "127.0.0.1" : "0.0.0.0"),
    MAIL_FROM: MAIL_FROM ?? `Throughline <throughline@${hostname}>`,
  };
});

const Serving = Settings.transform(
  ({ DATABASE_URL, MIGRATION_DATABASE_URL: _, AUTH_SECRET, ...rest }, context) => {
    if (!DATABASE_URL)
      missing(context, "DATABASE_URL", "name a Postgres database, or run `npm start`, which brings one");
    if (!AUTH_SECRET) missing(context, "AUTH_SECRET", "write a secret of 32 characters or more and keep it");
    return DATABASE_URL && AUTH_SECRET ? { ...rest, DATABASE_URL, AUTH_SECRET } : z.NEVER;
  },
);

const missing = (context: z.RefinementCtx, name: string, remedy: string) =>
  context.addIssue({ code: "custom", path: [name], message: `is not set: ${remedy}` });

/** An empty setting is one that is not set: compose files and .env files write them so. */
function read<Output>(schema: z.ZodType<Output>, source: Source) {
  const filled = Object.fromEntries(Object.entries(source).filter(([, value]) => value));
  const result = schema.safeParse(filled);
  if (result.success) return result.data;
  throw new SettingsError(
    result.error.issues.map(({ path, message }) => `${path.join(".")} ${message}.`).join("\n"),
  );
}
