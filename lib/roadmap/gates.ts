/**
 * What a step's gate asks, as content: each criterion is a count with a target, so that a person sees "2 of 3" and which
 * rows make the 2. Certificates are never asked for.
 */
export type Criterion =
  /** Milestones logged for one activity. */
  | { kind: "logged"; activity: string; target: number }
  /** Of these activities, how many are done. */
  | { kind: "done"; activities: readonly string[]; target: number }
  /** Milestones a mentor endorsed, for any of these activities. */
  | { kind: "verified"; activities: readonly string[]; target: number }
  /** Milestones for one activity that a mentor answered in writing, whatever the verdict. */
  | { kind: "answered"; activity: string; target: number };

/** What a gate is read from. */
export type GateFacts = {
  milestones: readonly GateMilestone[];
  /** Keys of the activities that are done. */
  done: ReadonlySet<string>;
};

export type GateMilestone = {
  id: string;
  /** Keys of the activities it speaks for now. */
  activities: readonly string[];
  /** Those a mentor endorsed it for, as the version they read named them: a link that is added later proves nothing. */
  verified: readonly string[];
  /** Those for which a mentor wrote something about it, named in the same way. */
  answered: readonly string[];
  /** Whether it can be put before a mentor, is with one, or has nothing that was not judged. */
  review: "open" | "waiting" | "closed";
  /** How many more there are that count in the same way and are not named: there may be thousands. */
  alike?: number;
};

export type CriterionState<C extends Criterion = Criterion> = {
  criterion: C;
  /** How many there are, which may be more than asked. */
  current: number;
  met: boolean;
  /** Ids of the milestones, or keys of the activities, that `current` counts; of milestones that are alike the newest. */
  rows: string[];
};

/** Where each criterion stands, and whether all are met. A gate without criteria is met. */
export function gateOf<C extends Criterion>(criteria: readonly C[], facts: GateFacts) {
  const states = criteria.map((criterion) => stateOf(criterion, facts));
  return { states, met: states.every(({ met }) => met) };
}

/** How full a gate is, 0 to 1: the mean of its criteria, each min(1, current ÷ target). */
export function fullnessOf(states: readonly CriterionState[]) {
  if (states.length === 0) return 1;
  const full = states.map(({ current, criterion }) => Math.min(1, current / criterion.target));
  return full.reduce((all, one) => all + one, 0) / full.length;
}

function stateOf<C extends Criterion>(criterion: C, facts: GateFacts): CriterionState<C> {
  const rows = rowsOf(criterion, facts);
  const current = rows.length + countAlike(rows, facts);
  return { criterion, current, met: current >= criterion.target, rows };
}

function countAlike(rows: readonly string[], { milestones }: GateFacts) {
  const counted = new Set(rows);
  return milestones.reduce((sum, { id, alike = 0 }) => sum + (counted.has(id) ? alike : 0), 0);
}

function rowsOf(criterion: Criterion, { milestones, done }: GateFacts) {
  const ids = (counts: (milestone: GateMilestone) => boolean) =>
    milestones.filter(counts).map(({ id }) => id);
  switch (criterion.kind) {
    case "logged":
      return ids(({ activities }) => activities.includes(criterion.activity));
    case "done":
      return criterion.activities.filter((key) => done.has(key));
    case "verified":
      return ids(({ verified }) => verified.some((key) => criterion.activities.includes(key)));
    case "answered":
      return ids(({ answered }) => answered.includes(criterion.activity));
  }
}
