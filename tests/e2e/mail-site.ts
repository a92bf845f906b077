import { test as base } from "@playwright/test";
import { freePort } from "../../lib/launch/ports.ts";
import { query } from "../support/database.ts";
import { MailServer } from "../support/mail-server.ts";
import { openLog } from "./log.ts";
import { startSite } from "./server.ts";

type MailSite = { origin: string; mail: MailServer; sql: (statement: string) => Promise<void> };

/** A server of its own that sends mail, and the mail server that gets it. */
export const test = base.extend<object, { site: MailSite }>({
  site: [
    async ({}, use, { workerIndex }) => {
      const mail = await new MailServer().open();
      const origin = `http://localhost:${await freePort()}`;
      const { database, stop } = await startSite({
        logins: JSON.parse(process.env.E2E_POSTGRES!),
        name: `e2e_mail_${workerIndex}`,
        origin,
        says: openLog(),
        settings: { SMTP_URL: mail.url, WEB_CONCURRENCY: "1" },
      });
      await use({ origin, mail, sql: (statement) => query(database, statement) });
      await stop();
      await mail.close();
    },
    { scope: "worker", timeout: 120_000 },
  ],
  baseURL: ({ site }, use) => use(site.origin),
});
