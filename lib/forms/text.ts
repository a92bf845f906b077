import { z } from "zod";

/** What is wrong with a field nobody typed into. */
export const OUT_OF_DATE = "This form is out of date. Reload the page.";

/** One line of at most `max` characters (code points) that must be there. */
export const line = (max: number, missing: string) => required(text(max, oneLine, missing), missing);

/** One line that may be left empty: then it is null. */
export const optionalLine = (max: number) => optional(text(max, oneLine));

/** Several lines that must be there. */
export const lines = (max: number, missing: string) => required(text(max, trimmed, missing), missing);

/** Several lines that may be left empty: then they are null. */
export const optionalLines = (max: number) => optional(text(max, trimmed));

/** A choice that may be left open: an empty field is null. */
export const optionalChoice = <const T extends readonly [string, ...string[]]>(choices: T) =>
  z
    .enum(["", ...choices], "Choose one of the list")
    .optional()
    .transform((value) => (value || null) as T[number] | null);

/** A whole number in a range that may be left empty: then it is null. */
export const optionalNumber = (min: number, max: number, message: string) =>
  z
    .string("Enter one value")
    .trim()
    .optional()
    .refine((value) => !value || (/^\d{1,9}$/.test(value) && +value >= min && +value <= max), message)
    .transform((value) => (value ? +value : null))
    .meta({ minimum: min, maximum: max });

/** A whole number in a range. */
export const wholeNumber = (min: number, max: number, message: string) =>
  z
    .string(message)
    .trim()
    .refine((value) => /^\d{1,9}$/.test(value) && +value >= min && +value <= max, message)
    .transform(Number)
    .meta({ minimum: min, maximum: max });

/** A calendar day as the browser's date field sends it, between 1900 and 2100: Prisma stores wilder ones and reads them back as null. */
export const day = (missing: string) =>
  required(z.string(missing), missing).refine(isDay, "Enter a date between 1900 and 2100");

/** A day that may be left empty: then it is null. */
export const optionalDay = () =>
  z
    .string("Enter one date")
    .optional()
    .refine((value) => !value || isDay(value), "Enter a date between 1900 and 2100")
    .transform((value) => value || null);

/**
 * A date as exact as somebody remembers it: "2023", "5/2023", "2023-05", "May 2023", or a day. Comes out in ISO's form,
 * cut off where the memory ends: "2023", "2023-05", "2023-05-12".
 */
export const roughDate = (missing: string) => line(40, missing).transform(readRoughDate);

/** One that may be left empty: then it is null. */
export const optionalRoughDate = () =>
  text(40, oneLine).transform((value, context) => (value ? readRoughDate(value, context) : null));

function readRoughDate(value: string, context: z.RefinementCtx) {
  const date = roughly(value);
  if (date && isDay(date.padEnd(10, "-01"))) return date;
  context.addIssue({ code: "custom", message: "Enter a year like 2023, or a month like May 2023" });
  return z.NEVER;
}

const NO_LINK = "Enter a full link that starts with https://, http:// or mailto:";

/** An address somebody else can open, never a script. */
export const link = () => text(2000, trimmed).refine(isLink, NO_LINK);

/** A link that may be left empty. */
export const optionalLink = () =>
  text(2000, trimmed).refine((value) => value === "" || isLink(value), NO_LINK);

/** A checkbox sends its value or nothing. */
export const ticked = () =>
  z
    .literal("yes", "Tick the box or leave it")
    .optional()
    .transform((value) => value === "yes");

/** The id of a row, checked in form only: whether it is yours the policy says. */
export const id = () => z.uuid(OUT_OF_DATE);

/** A version or a revision that a form of ours carries: no larger than the database has room for. */
export const counter = () =>
  z
    .string(OUT_OF_DATE)
    .regex(/^\d{1,9}$/, OUT_OF_DATE)
    .transform(Number);

/** A key of the roadmap's content. */
export const key = () => z.string(OUT_OF_DATE).regex(/^[a-z0-9-]{1,60}$/, OUT_OF_DATE);

/** What a mailed link carries: 256 random bits. */
export const token = () => z.string(CUT_SHORT).regex(/^[\w-]{43}$/, CUT_SHORT);

const CUT_SHORT = "This link is not whole. Open it again from the mail.";

/** Made by the page for each form it renders, so that a form is saved once however often it arrives. */
export const formKey = () => z.uuid(OUT_OF_DATE);

const text = (max: number, tidy: (value: string) => string, missing = "Enter one value") =>
  z
    .string(missing)
    .refine(
      isStorable,
      "This text has a character that cannot be saved. Type it again or paste it as plain text.",
    )
    .transform(tidy)
    .refine((value) => [...value].length <= max, `Use at most ${max.toLocaleString("en")} characters`)
    .meta({ maxLength: max });

const required = <T extends z.ZodType<string, string>>(schema: T, missing: string) =>
  schema.refine((value) => VISIBLE.test(value), { error: missing, abort: true });

/** Something a person can see: blanks and joiners alone are no title and no name. */
const VISIBLE = /[[\p{L}\p{N}\p{P}\p{S}]--[\u2800\p{Default_Ignorable_Code_Point}]]/v;

const optional = <T extends z.ZodType<string, string>>(schema: T) =>
  schema.optional().transform((value) => value || null);

const trimmed = (value: string) => value.replaceAll("\r\n", "\n").trim();
const oneLine = (value: string) => value.replace(TURNS, "").replace(/\s+/gu, " ").trim();

/** Signs that turn the writing around until they are taken back: from a name they would reach the words beside it, in a mail's subject too. */
const TURNS = /[\u202A-\u202E\u2066-\u2069]/gu;

/** Postgres keeps neither U+0000 nor halves of a surrogate pair. */
const isStorable = (value: string) => !value.includes("\0") && value.isWellFormed();

function roughly(value: string) {
  if (/^\d{4}(-\d{2}-\d{2})?$/.test(value)) return value;
  const { year, month = "" } = (YEAR_FIRST.exec(value) ?? MONTH_FIRST.exec(value))?.groups ?? {};
  const number = Number(month) || MONTHS.findIndex((name) => name.startsWith(month.toLowerCase())) + 1;
  return year && number ? `${year}-${String(number).padStart(2, "0")}` : null;
}

const YEAR_FIRST = /^(?<year>\d{4})[-/.](?<month>\d{1,2})$/;
const MONTH_FIRST = /^(?<month>\d{1,2}|[a-z]{3,9})\.?[-/. ](?<year>\d{4})$/i;
const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

function isDay(value: string) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || value < "1900-01-01" || value > "2100-12-31") return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

function isLink(value: string) {
  return /^(https?:\/\/[^/]|mailto:[^?]+@)/i.test(value) && URL.canParse(value);
}
