import type {
  ActivityState,
  Confidence,
  MilestoneKind,
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
  notes?: [activityKey: string, since: number, body: string][];
  /** What they claim: levels by skill. */
  claims?: Record<string, number>;
  /** What they claimed before that, oldest first. */
  claimsBefore?: [ago: number, levels: Record<string, number>][];
  /** What they say beside their claims, by skill. */
  claimWords?: Record<string, { confidence?: Confidence; proof?: string; reason?: string }>;
  milestones?: CastMilestone[];
  /** What they have begun to write. */
  drafts?: CastDraft[];
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

export type CastDraft = Partial<Omit<CastMilestone, "ago" | "links" | "rounds">> & { kept: number };

export type CastRound = {
  mentor: string;
  asked: number;
  question?: string;
  /** What this version said where the milestone now says something else. */
  said?: Partial<
    Pick<CastMilestone, "title" | "situation" | "role" | "people" | "outcome" | "measure" | "links">
  >;
  verdict?: {
    ago: number;
    kind: VerdictKind;
    note?: string;
    points?: [text: string, resolved: number | null][];
  };
};

export type CastMentorship = {
  mentor: string;
  mentee: string;
  started: number;
  ended?: number;
  sharesSteps?: boolean;
  sharesSkills?: boolean;
  /** What the mentor says they have seen. */
  endorses?: Record<string, number>;
};

export type CastInvitation = { from: string; to: string; sent: number; message: string };
