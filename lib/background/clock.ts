import { eraseDue } from "@/lib/deletions/jobs";
import { eraseExpired } from "@/lib/expiry";
import { log } from "@/lib/log";
import { clearOldMail } from "@/lib/mail/jobs";
import { noteSilences, settleMentorships } from "@/lib/mentorships/jobs";

/** What the clock may do, by name: each is safe to do twice, and on two nodes at once. */
const jobs: Record<string, (now: Date) => Promise<number>> = {
  clearOldMail,
  eraseExpired,
  eraseDue,
  settleMentorships,
  noteSilences,
};

const HOUR = 3_600_000;

/** Does all of it now and every hour. One that fails holds up no other, and is tried again in an hour. */
export function startClock() {
  let doing = strike();
  const hours = setInterval(() => (doing = strike()), HOUR);
  return {
    async stop() {
      clearInterval(hours);
      await doing;
    },
  };
}

async function strike() {
  for (const [name, job] of Object.entries(jobs))
    try {
      const count = await job(new Date());
      if (count > 0) log.info({ job: name, count }, "done by the clock");
    } catch (error) {
      log.error({ job: name, err: error }, "not done by the clock");
    }
}
