import type { Criterion } from "../../lib/roadmap/gates.ts";
import type { Split } from "../../lib/roadmap/split.ts";

/**
 * The roadmap is content: reviewed like code, loaded into the database with a version, never edited there.
 * A key is for ever: progress, milestones and ratings name it, so a later version may reword a row but not reuse its key.
 */
export type RoadmapContent = {
  /** Whole number, one more than the version before. Members stay on the version they joined with until they go over. */
  version: number;
  /**
   * What became of the activities of the version before that are not here any more, by key: the new keys they live on under,
   * several where one was split, the same where some became one, none where it was taken out. A key that is here now is not
   * named, and nothing becomes what was there before: a key means one activity for ever.
   */
  changes?: Readonly<Record<string, readonly string[]>>;
  steps: readonly StepContent[];
  areas: readonly SkillAreaContent[];
  chapters: readonly ChapterContent[];
};

/** One of the five steps from engineer to Technical Program Manager. */
export type StepContent = {
  key: string;
  /** Short enough to stand under a station of the line: one to three words. */
  name: string;
  /** One sentence: what a person can do when the step is behind them. */
  outcome: string;
  /** A short paragraph: why the step comes where it does. */
  why: string;
  /** What passing it asks, each a count that can be opened to its rows; never a certificate. */
  gate: readonly GateCriterion[];
  /** Where the working time goes in this step. */
  split?: SplitContent;
  activities: readonly ActivityContent[];
};

/** Whole percents that add up to 100, and why the step asks for them, in a sentence or two. */
export type SplitContent = Split & { why: string };

/** `text` names what is counted, so that "2 of 3" can stand behind it. */
export type GateCriterion = Criterion & { text: string };

/** Something to do at work, with the proof that it was done. */
export type ActivityContent = {
  key: string;
  /** An imperative: "Lead a sprint review". */
  title: string;
  /** Two to four sentences: how to go about it, concretely. */
  what: string;
  /** One or two sentences: what it changes for someone on the way to TPM. */
  why: string;
  /** The proof asked, so that a mentor can say yes or no. */
  proof: string;
  /** How many times, at least 1. */
  times: number;
  /** Hours for one time, preparation included: a working estimate in halves. */
  hours: number;
  /** Keys of the skills it builds, strongest first, one to three. */
  skills: readonly string[];
  /** Weighs nothing and can never hold anybody up: certifications. */
  optional?: true;
};

export type SkillAreaContent = {
  key: string;
  name: string;
  sentence: string;
  skills: readonly SkillContent[];
};

export type SkillContent = {
  key: string;
  name: string;
  /** What the skill is, for a TPM, in one sentence. */
  sentence: string;
  /**
   * What somebody would see the person do, on one scale for all skills: 0 not yet; 1 follows with help; 2 own team, and
   * somebody checks; 3 alone across two teams; 4 a program that relies on it; 5 changes how the organization does it.
   */
  levels: readonly [string, string, string, string, string, string];
};

/** A part of the guide beside the steps, with a page of its own. */
export type ChapterContent = {
  key: string;
  name: string;
  sentence: string;
  /** The step whose page points here. */
  step?: string;
  entries: readonly EntryContent[];
};

/** One thing that the guide names: a tool, a certificate, a level. */
export type EntryContent = {
  key: string;
  name: string;
  /** What it is, or what it is for, in one sentence. */
  sentence: string;
  /** What there is to say, in reading order. */
  facts: readonly (readonly [term: string, text: string])[];
  /** Keys of the skills it touches, strongest first. */
  skills: readonly string[];
  /** Level wanted, 0 to 5, by skill key: hybrid roles name some skills, growth levels name all. */
  targets?: Targets;
} & EntryTies;

/** What ties an entry to the rest of the roadmap and to the world. */
export type EntryTies = {
  /** The heading it stands under in its chapter. */
  heading?: string;
  /** Key of the entry one comes from. */
  after?: string;
  /** Key of the activity that makes it part of a step. */
  activity?: string;
  /** The official address of whoever issues, makes or publishes it; left out where we are not certain. */
  address?: string;
};

export type Targets = Readonly<Record<string, number>>;
