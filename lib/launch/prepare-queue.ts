import { PgBoss } from "pg-boss";
import { GIVEN_UP, patience, QUEUE } from "../mail/queue.ts";

/** The queue library's own tables, as its version wants them, and our queues in them. Only the owner may do this. */
export async function prepareQueue(ownerUrl: string) {
  const boss = new PgBoss({ connectionString: ownerUrl, max: 1, supervise: false, schedule: false });
  // What goes wrong is thrown as well.
  boss.on("error", () => {});
  await boss.start();
  try {
    const queues = { [GIVEN_UP]: patience, [QUEUE]: { ...patience, deadLetter: GIVEN_UP } };
    for (const [name, options] of Object.entries(queues)) {
      await boss.createQueue(name, options);
      await boss.updateQueue(name, options);
    }
  } finally {
    await boss.stop();
  }
}
