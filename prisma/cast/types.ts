import type {
  ActivityState,
  Cadence,
  Confidence,
  DeclineReason,
  GrantLevel,
  MilestoneKind,
  OpportunityState,
  PauseReason,
  Start,
  VerdictKind,
} from "../../lib/generated/prisma/enums.ts";

/** Days are counted back from the day of loading, so that the cast is always in the middle of things. */
export type CastMember = {
  key: string;
  name: string;
  email: string;
  joined: number;
  timeZone: string;
  plan?: {
    start?: Start;
    currentRole?: string;
    targetRole?: string;
    weeklyHours?: number;
    targetIn?: number;
    /** Pages of the setting-up still to be answered. */
    setupLeft?: string[];
  };
  /** Activities by state: `[key, days ago]`; skipped and blocked ones say why. */
  activities?: [key: string, state: ActivityState, since: number, reason?: string][];
  /** Why the last step was begun before the others were passed. */
  early?: [stepKey: string, since: number, reason: string];
  notes?: [activityKey: string, since: number, body: string][];
  /** What they claim: levels by skill. */
  claims?: Record<string, number>;
  /** What they claimed before that, oldest first. */
  claimsBefore?: [ago: number, levels: Record<string, number>][];
  /** What they say beside their claims, by skill. */
  claimWords?: Record<string, { confidence?: Confidence; proof?: string; reason?: string }>;
  milestones?: CastMilestone[];
  opportunities?: CastOpportunity[];
  /** What they have begun to write. */
  drafts?: CastDraft[];
  /** From so many days ago to so many days ahead, when they mean to be back. */
  pauses?: [reason: PauseReason, startsAgo: number, backIn: number][];
  weeks?: CastWeek[];
  /** How hard the challenges were, the month so many months ago. */
  checkIns?: [monthsAgo: number, challenge: string, hard: number, note?: string][];
};

/** A look back on the week so many weeks before this one. */
export type CastWeek = {
  ago: number;
  progress?: string;
  plans?: string;
  problems?: string;
  /** Percent: code, coordination, communication, strategy. */
  split?: [number, number, number, number];
  setAside?: boolean;
  /** The mentor it is shown to. */
  shownTo?: string;
};

export type CastMilestone = {
  title: string;
  ago: number;
  kind?: MilestoneKind;
  situation?: string;
  role?: string;
  people?: string;
  outcome?: string;
  measure?: string;
  links?: [label: string, url: string][];
  activities?: string[];
  skills?: string[];
  /** From before they started: the strength it shows. Only its year is known. */
  strength?: string;
  /** One round per version put before a mentor, oldest first. */
  rounds?: CastRound[];
};

export type CastOpportunity = {
  title: string;
  who: string;
  state: OpportunityState;
  /** Days in this state. */
  since: number;
  activity?: string;
  asks?: number;
  /** Days until it is asked for again. */
  again?: number;
  answer?: string;
  /** The title of the milestone it led to. */
  milestone?: string;
};

export type CastDraft = Partial<Omit<CastMilestone, "ago" | "links" | "rounds">> & { kept: number };

export type CastRound = {
  mentor: string;
  asked: number;
  questions?: string[];
  /** Days until they would like to know. */
  wantedIn?: number;
  /** What the mentor had to know first, and what they were told. */
  inquiry?: [asked: number, text: string, answered: number, answer: string];
  /** What this version said where the milestone now says something else. */
  said?: Partial<
    Pick<CastMilestone, "title" | "situation" | "role" | "people" | "outcome" | "measure" | "links">
  >;
  verdict?: {
    ago: number;
    kind: VerdictKind;
    note?: string;
    points?: [text: string, resolved: number | null][];
    /** What the mentor saw of what there is to look at. */
    ticks?: Record<string, "YES" | "NO">;
  };
};

export type CastMentorship = {
  mentor: string;
  mentee: string;
  started: number;
  ended?: number;
  /** What the mentor sees of all steps and of all areas of skills. */
  steps?: GrantLevel;
  skills?: GrantLevel;
  /** Steps shown by themselves, and milestones by title; some for so many days. */
  shows?: {
    steps?: Record<string, GrantLevel>;
    milestones?: [title: string, level: GrantLevel, days?: number][];
  };
  /** When one of them said that they want to go on, though it was quiet. */
  heard?: number;
  /** What the mentor says they have seen. */
  endorses?: Record<string, number>;
  /** What both signed; those from before there were agreements have none. */
  agreed?: { goals: string; cadence: Cadence; monthlyHours: number; answerDays: number; areaKeys: string[] };
  /** Gates the mentor waived. */
  waives?: [stepKey: string, ago: number, text: string][];
};

export type CastInvitation = {
  from: string;
  to: string;
  sent: number;
  message: string;
  /** What was asked before an answer, and is still open. */
  asks?: { ago: number; question: string };
  declined?: { ago: number; reason: DeclineReason; words: string };
};

/** Words between the two of a mentorship; about a milestone that is before the mentor, if its title begins so. */
export type CastPost = {
  mentee: string;
  mentor: string;
  by: "mentee" | "mentor";
  ago: number;
  about?: string;
  text: string;
  edited?: boolean;
};
