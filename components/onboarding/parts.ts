/** A page of the setting-up. */
export type SetupPart = {
  key: string;
  name: string;
  /** Under its station, where space is short. */
  short: string;
  href: string;
  answered: boolean;
};

/** The next page after this one that is still to be answered. */
export const nextPart = (parts: SetupPart[], current: string) =>
  parts.slice(parts.findIndex(({ key }) => key === current) + 1).find(({ answered }) => !answered);
