import { z } from "zod";

/** What there is to say of an entry of the guide, in reading order: pairs of a term and a text. */
export const Facts = z.array(z.tuple([z.string(), z.string()]));

/** Level wanted, 0 to 5, by skill key; empty where nothing is compared. */
export const Targets = z.record(z.string(), z.int().min(0).max(5));
