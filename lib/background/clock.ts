import { eraseDue } from "@/lib/deletions/jobs";
import { eraseExpired } from "@/lib/expiry";
import { log } from "@/lib/log";
import { clearOldMail } from "@/lib/mail/jobs";
import { noteSilences, settleMentorships } from "@/lib/mentorships/jobs";
import { mailNotices } from "@/lib/notices/jobs";
import { moveReviewsOn } from "@/lib/reviews/jobs";

type Jobs = Record<string, (now: Date) => Promise<number>>;

/** What the clock may do, by name: each is safe to do twice, and on two nodes at once. */
const hourly: Jobs = {
  clearOldMail,
  eraseExpired,
  eraseDue,
  settleMentorships,
  noteSilences,
  moveReviewsOn,
};

/** People wait for these. */
const everyMinute: Jobs = { mailNotices };

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Does all of it now, and each again in its time. One that fails holds up no other, and is tried again then. */
export function startClock() {
  const clocks = [every(HOUR, hourly), every(MINUTE, everyMinute)];
  return {
    async stop() {
      await Promise.all(clocks.map((clock) => clock.stop()));
    },
  };
}

/** A strike that takes longer than its time is not struck again before it is over. */
function every(milliseconds: number, jobs: Jobs) {
  let doing: Promise<void> | null = null;
  const begin = () => (doing ??= strike(jobs).finally(() => (doing = null)));
  void begin();
  const beats = setInterval(begin, milliseconds);
  return {
    async stop() {
      clearInterval(beats);
      await doing;
    },
  };
}

async function strike(jobs: Jobs) {
  for (const [name, job] of Object.entries(jobs))
    try {
      const count = await job(new Date());
      if (count > 0) log.info({ job: name, count }, "done by the clock");
    } catch (error) {
      log.error({ job: name, err: error }, "not done by the clock");
    }
}
