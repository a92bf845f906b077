declare const proven: unique symbol;
declare const leaving: unique symbol;

/** The signed-in person on whose behalf the server acts. */
export type Viewer = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly timeZone: string;
  readonly roadmapVersion: number;
  /** The browser they ask from. */
  readonly sessionId: string;
  readonly [proven]: true;
};

/** Somebody who asked to be deleted. They may change their mind, and nothing else: no mutation but that one takes them. */
export type Leaver = {
  readonly id: string;
  readonly email: string;
  readonly timeZone: string;
  /** From then on their account is erased. */
  readonly eraseAt: Date;
  readonly [leaving]: true;
};

/** Only the session, and the tests that stand in for it, may vouch for a viewer. */
export const viewerFrom = (
  { id, name, email, timeZone, roadmapVersion }: Omit<Viewer, typeof proven | "sessionId">,
  sessionId: string,
) => ({ id, name, email, timeZone, roadmapVersion, sessionId }) as Viewer;

export const leaverFrom = ({ id, email, timeZone, eraseAt }: Omit<Leaver, typeof leaving>) =>
  ({ id, email, timeZone, eraseAt }) as Leaver;
