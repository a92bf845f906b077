import { eraseDue } from "@/lib/deletions/jobs";

/** What the clock may do, by name: each is safe to do twice, and on two nodes at once. */
const jobs: Record<string, (now: Date) => Promise<number>> = { eraseDue };

const HOUR = 3_600_000;

/** Does all of it now and every hour. One that fails holds up no other, and is tried again in an hour. */
export function startClock() {
  void strike();
  setInterval(() => void strike(), HOUR).unref();
}

async function strike() {
  for (const [name, job] of Object.entries(jobs))
    try {
      const count = await job(new Date());
      if (count > 0) console.log(`Done by the clock: ${name}, ${count}`);
    } catch (error) {
      console.error(`Not done by the clock, for now: ${name}`, error);
    }
}
