import { z } from "zod";

/** Postgres knows no year before this one. */
const FIRST_YEAR = "0001";
const isKept = (sent: string) => sent >= FIRST_YEAR;

/** A day by which an address of ours names a place in a list: one that the database can be asked about. */
export const placeDay = z.iso.date().refine(isKept);

/** The same for a moment, to the millisecond. */
export const placeMoment = z.iso
  .datetime({ precision: 3 })
  .refine(isKept)
  .transform((moment) => new Date(moment));
