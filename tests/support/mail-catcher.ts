import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { SMTPServer } from "smtp-server";

export type CaughtMail = { to: string; subject: string; text: string };

/** A mail server that keeps what it gets. */
export async function startMailCatcher() {
  const mails: CaughtMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    hideSTARTTLS: true,
    async onData(stream, { envelope }, done) {
      const raw = await text(stream);
      mails.push({ to: envelope.rcptTo[0]!.address, subject: subjectOf(raw), text: textOf(raw) });
      done();
    },
  });
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    mails,
    stop: () => new Promise<void>((done) => server.close(done)),
    /** The newest mail to an address whose subject is this, and that nobody has read before. */
    async read(to: string, subject: string, attempts = 200): Promise<CaughtMail> {
      const at = mails.findLastIndex((mail) => mail.to === to && mail.subject === subject);
      if (at >= 0) return mails.splice(at, 1)[0]!;
      if (attempts === 0) throw new Error(`No mail “${subject}” to ${to} came.`);
      await sleep(100);
      return this.read(to, subject, attempts - 1);
    },
  };
}

const subjectOf = (raw: string) => raw.match(/^Subject: (.*)$/m)?.[1]?.trim() ?? "";

/** The first part of a mail, which is its text. */
const textOf = (raw: string) =>
  raw
    .slice(raw.indexOf("\r\n\r\n"))
    .replace(/=\r\n/g, "")
    .replace(/(?:=[0-9A-F]{2})+/g, (bytes) => Buffer.from(bytes.replaceAll("=", ""), "hex").toString());
