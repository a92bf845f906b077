import { env } from "@/lib/env";
import { startDelivery } from "@/lib/mail/delivery";
import { startClock } from "@/lib/background/clock";

export type Worker = { stop(patience: number): Promise<void> };

/** What goes on without anybody asking: mail goes out, where there is a server for it, and the clock does its part. */
export function startWorker(): Worker {
  const { SMTP_URL: smtpUrl, MAIL_FROM: from, APP_ORIGIN: origin } = env;
  const working = [startClock(), ...(smtpUrl ? [startDelivery({ smtpUrl, from, origin })] : [])];
  return {
    async stop(patience) {
      await Promise.all(working.map((part) => part.stop(patience)));
    },
  };
}
