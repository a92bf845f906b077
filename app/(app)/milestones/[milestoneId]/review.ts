import type { OwnVerdict, Review } from "@/components/milestones/review-section";
import type { VersionRow } from "@/components/milestones/versions-section";
import type { Viewer } from "@/lib/auth/viewer";
import { momentWords } from "@/lib/days";
import type { Mentor } from "@/lib/mentorships/queries";
import type { MilestoneDetail } from "@/lib/milestones/queries";
import type { VerdictHistory } from "@/lib/reviews/queries";

type Request = VerdictHistory["requests"][number];
type Found = VerdictHistory & {
  mentors: Mentor[];
  areas: { key: string; name: string; skills: { key: string }[] }[];
};

/** Where the milestone is between its owner and a mentor, and what the owner can do about it. */
export function reviewOf(
  viewer: Viewer,
  milestone: MilestoneDetail,
  { requests, canSubmit, mentors: all, areas }: Found,
): Review {
  const named = new Set(milestone.skills.map(({ skillKey }) => skillKey));
  const about = areas.filter(({ skills }) => skills.some(({ key }) => named.has(key)));
  const mentors = nearestFirst(
    all.filter(({ standing }) => standing !== "PAUSED"),
    about,
  );
  const waiting = requests.find(({ state }) => state === "WAITING");
  const isOpen = milestone.state === "CHANGES_REQUESTED";
  const verdicts = requests.flatMap((request) => verdictOf(viewer, request, isOpen));
  return {
    waiting: waiting
      ? {
          requestId: waiting.id,
          person: waiting.reviewer.name,
          when: momentWords(waiting.createdAt, viewer.timeZone),
          question: waiting.question,
          version: waiting.version,
          isEdited: milestone.version > waiting.version,
        }
      : null,
    verdicts: verdicts.filter(({ isHistory }) => !isHistory),
    earlier: verdicts.filter(({ isHistory }) => isHistory),
    ask: askOf(milestone, requests, canSubmit),
    mentors: mentors.map(({ id, mentor, areaKeys }) => ({
      value: id,
      label: mentor.name,
      hint: askedFor(areaKeys, about),
    })),
    paused: all.length > 0 && mentors.length === 0,
    mentor: likelyOf(mentors, requests),
  };
}

/** The frozen versions, newest first, each with what came of it; above them the one that is being written. */
export function versionsOf(
  viewer: Viewer,
  { id, version, versions }: MilestoneDetail,
  requests: Request[],
): VersionRow[] {
  const changes = (number: number, to = String(number)) => {
    const before = versions.find((version) => version.number < number)?.number;
    return before ? { before, href: `/milestones/${id}/versions?from=${before}&to=${to}` } : null;
  };
  const frozen = versions.map(({ number, frozenAt }): VersionRow => {
    const request = requests.find(({ version }) => version === number);
    return {
      number,
      when: momentWords(frozenAt, viewer.timeZone),
      words: request ? outcomeOf(request) : "Submitted",
      ...(request && { href: `/reviews/${request.id}` }),
      changes: changes(number),
    };
  });
  if (versions.length === 0 || versions.some(({ number }) => number === version)) return frozen;
  const words = "As it reads now, not submitted";
  return [{ number: version, when: null, words, changes: changes(version, "now") }, ...frozen];
}

function verdictOf(
  viewer: Viewer,
  { id, version, reviewer, verdict }: Request,
  isOpen: boolean,
): OwnVerdict[] {
  if (!verdict) return [];
  const { kind, note, createdAt, points, supersededAt } = verdict;
  const isHistory = supersededAt !== null;
  return [
    {
      id,
      isHistory,
      canTick: isOpen && !isHistory && points.length > 0,
      kind,
      version,
      note,
      who: reviewer.name,
      when: momentWords(createdAt, viewer.timeZone),
      points: points.map(({ id, text, resolvedAt }) => ({ id, text, resolved: resolvedAt !== null })),
    },
  ];
}

/** A version that was judged is not judged again: something must have changed since. */
function askOf({ state, version }: MilestoneDetail, requests: Request[], canSubmit: boolean): Review["ask"] {
  if (!canSubmit) return state === "VERIFIED" ? "verified" : "waiting";
  const judged = requests.find(
    (request) => request.version === version && request.verdict && request.verdict.kind !== "CANNOT_JUDGE",
  );
  const isMended = judged?.verdict?.points.some(({ resolvedAt }) => resolvedAt) ?? true;
  if (!isMended) return "unchanged";
  return requests.some(({ verdict }) => verdict) ? "again" : "first";
}

/** Whoever was asked for an area that the milestone speaks of stands first, then whoever is asked for everything. */
function nearestFirst(mentors: Mentor[], about: { key: string }[]) {
  const distance = ({ areaKeys }: Mentor) =>
    areaKeys.length === 0 ? 1 : about.some(({ key }) => areaKeys.includes(key)) ? 0 : 2;
  return mentors.toSorted((one, other) => distance(one) - distance(other));
}

function askedFor(areaKeys: string[], about: { key: string; name: string }[]) {
  const named = about.filter(({ key }) => areaKeys.includes(key)).map(({ name }) => name);
  return named.length > 0 ? `You asked them for ${named.join(" and ")}, which it speaks of.` : null;
}

/** Whom they will ask: their one mentor, or whoever knows this milestone already. */
const likelyOf = (mentors: Mentor[], requests: Request[]) =>
  (mentors.length === 1 ? mentors[0] : mentors.find(({ id }) => id === requests[0]?.mentorshipId))?.id ??
  null;

function outcomeOf({ state, reviewer, verdict }: Request) {
  const name = isolated(reviewer.name);
  if (state === "WAITING") return `With ${name}`;
  if (!verdict) return "Taken back";
  if (verdict.kind === "ENDORSED") return `Endorsed by ${name}`;
  if (verdict.kind === "CANNOT_JUDGE") return `${name} could not judge it`;
  return `${name} named ${verdict.points.length === 1 ? "1 point" : `${verdict.points.length} points`} to mend`;
}

/** A right-to-left name must not turn the sentence around it. */
const isolated = (name: string) => `\u2068${name}\u2069`;
