declare const proven: unique symbol;

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

/** Only the session, and the tests that stand in for it, may vouch for a viewer. */
export const viewerFrom = (
  { id, name, email, timeZone, roadmapVersion }: Omit<Viewer, typeof proven | "sessionId">,
  sessionId: string,
) => ({ id, name, email, timeZone, roadmapVersion, sessionId }) as Viewer;
