import type { OwnVerdict, Review } from "@/components/milestones/review-section";
import type { VersionRow } from "@/components/milestones/versions-section";
import type { Viewer } from "@/lib/auth/viewer";
import { dayWords, momentWords, today } from "@/lib/days";
import type { Mentor } from "@/lib/mentorships/queries";
import type { MilestoneDetail } from "@/lib/milestones/queries";
import { verdictOf } from "@/app/(app)/reviews/verdict";
import { usualWords } from "@/app/(app)/reviews/usual";
import type { UsualDays, VerdictHistory } from "@/lib/reviews/queries";

type Request = VerdictHistory["requests"][number];
type Asked = { ask: Review["ask"]; mentors: Mentor[] };
type Found = VerdictHistory & {
  mentors: Mentor[];
  usualDays: UsualDays;
  areas: { key: string; name: string; skills: { key: string }[] }[];
};

/** Without an answer, or a choice of what to do without one. */
const OPEN: ReadonlySet<Request["stage"]> = new Set(["waiting", "reading", "question", "released"]);

/** Where the milestone is between its owner and a mentor, and what the owner can do about it. */
export function reviewOf(viewer: Viewer, milestone: MilestoneDetail, found: Found): Review {
  const { requests, usualDays, areas } = found;
  const named = new Set(milestone.skills.map(({ skillKey }) => skillKey));
  const about = areas.filter(({ skills }) => skills.some(({ key }) => named.has(key)));
  const free = nearestFirst(
    found.mentors.filter(({ standing }) => standing !== "PAUSED"),
    about,
  );
  const waiting = requests.find(({ stage }) => OPEN.has(stage));
  const isOpen = milestone.state === "CHANGES_REQUESTED";
  const { ask, mentors } = askOf(milestone, { ...found, mentors: free });
  const verdicts = requests.flatMap((request) => ownVerdictOf(viewer, request, isOpen));
  return {
    waiting: waiting
      ? {
          requestId: waiting.id,
          person: waiting.reviewer.name,
          when: momentWords(waiting.createdAt, viewer.timeZone),
          questions: waiting.questions,
          wantedBy: waiting.wantedBy && dayWords(waiting.wantedBy, today(viewer.timeZone)),
          stage: waiting.stage,
          usual: usualWords(usualDays.get(waiting.reviewerId ?? "") ?? null),
          version: waiting.version,
          isEdited: milestone.version > waiting.version,
        }
      : null,
    verdicts: verdicts.filter(({ isHistory }) => !isHistory),
    earlier: verdicts.filter(({ isHistory }) => isHistory),
    ask,
    mentors: mentors.map(({ id, mentor, areaKeys }) => ({
      value: id,
      label: mentor.name,
      hint: [askedFor(areaKeys, about), usualWords(usualDays.get(mentor.id) ?? null)]
        .filter(Boolean)
        .join(" "),
    })),
    paused: found.mentors.length > 0 && free.length === 0,
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

function ownVerdictOf(
  viewer: Viewer,
  { id, version, reviewer, verdict, stage }: Request,
  isOpen: boolean,
): OwnVerdict[] {
  if (!verdict) return [];
  const isHistory = verdict.supersededAt !== null;
  return [
    {
      ...verdictOf(viewer, verdict, { version, who: reviewer.name, requester: viewer.name }),
      id,
      isHistory,
      canTick: isOpen && !isHistory && stage === "changes",
    },
  ];
}

/** A version that was judged is not judged again: something must have changed since, or somebody else must be asked. */
function askOf({ state, version }: MilestoneDetail, { requests, canSubmit, mentors }: Found): Asked {
  if (!canSubmit) return { ask: state === "VERIFIED" ? "verified" : "waiting", mentors: [] };
  const judged = requests.filter(
    ({ verdict, ...request }) =>
      request.version === version && verdict && verdict.kind !== "CANNOT_JUDGE" && !verdict.revokedAt,
  );
  const [latest] = judged;
  if (!latest || latest.verdict?.points.some(({ resolvedAt }) => resolvedAt))
    return { ask: requests.some(({ verdict }) => verdict) ? "again" : "first", mentors };
  const others = mentors.filter(({ mentor }) => !judged.some(({ reviewerId }) => reviewerId === mentor.id));
  const isSecond = latest.verdict?.dispute !== null && others.length > 0;
  return isSecond ? { ask: "second", mentors: others } : { ask: "unchanged", mentors: [] };
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
  if (!verdict) return state === "WITHDRAWN" ? "Taken back" : "Not reviewed";
  if (verdict.revokedAt) return `${name} took their endorsement back`;
  if (verdict.kind === "ENDORSED") return `Endorsed by ${name}`;
  if (verdict.kind === "CANNOT_JUDGE") return `${name} could not judge it`;
  return `${name} named ${verdict.points.length === 1 ? "1 point" : `${verdict.points.length} points`} to mend`;
}

/** A right-to-left name must not turn the sentence around it. */
const isolated = (name: string) => `\u2068${name}\u2069`;
