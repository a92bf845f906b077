import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import PostalMime from "postal-mime";
import { SMTPServer } from "smtp-server";

export type Arrived = { id: string; to: string; subject: string; text: string; source: string };

/** A mail server that takes mails, and can be made to behave as badly as real ones do. */
export class MailServer {
  arrived: Arrived[] = [];
  /** Says "not now" to everything. */
  isBusy = false;
  /** Takes so many milliseconds for each mail. */
  delay = 0;
  /** How many connections it cuts while it is being sent the text of a mail. */
  cuts = 0;
  /** Addresses that nobody lives at. */
  unknown = new Set<string>();
  /** To whom somebody wanted to send. */
  asked: string[] = [];
  /** Whether it is being told a mail, or is thinking about it. */
  isReceiving = false;
  #server: SMTPServer | undefined;
  #port = 0;

  async open() {
    this.#server = new SMTPServer({
      authOptional: true,
      hideSTARTTLS: true,
      onRcptTo: ({ address }, _session, done) => {
        this.asked.push(address);
        done(this.unknown.has(address) ? nobody(address) : null);
      },
      onData: async (stream, { envelope }, done) => {
        if (this.cuts > 0) {
          this.cuts--;
          stream.once("data", () => stream.destroy());
          for (const connection of this.#server!.connections) (connection as Connection)._socket.destroy();
          return;
        }
        this.isReceiving = true;
        const folded = await text(stream).catch(() => null);
        // Whoever was sending it is gone.
        if (folded === null) return;
        const source = folded.replaceAll("=\r\n", "");
        await sleep(this.delay);
        this.isReceiving = false;
        if (this.isBusy) return done(Object.assign(new Error("Not now"), { responseCode: 451 }));
        const { messageId = "", subject = "", text: words = "" } = await PostalMime.parse(folded);
        const id = messageId.slice(1, -1);
        this.arrived.push({ id, to: envelope.rcptTo[0]!.address, subject, text: words, source });
        done();
      },
    });
    // A connection that was cut is an error to the server as well.
    this.#server.on("error", () => {});
    this.#server.listen(this.#port, "127.0.0.1");
    await once(this.#server.server, "listening");
    this.#port = (this.#server.server.address() as AddressInfo).port;
    return this;
  }

  /** The same after it was down and came back. */
  get url() {
    return `smtp://127.0.0.1:${this.#port}`;
  }

  /** The newest mail to an address whose subject is this, and that nobody has read before. */
  async read(to: string, subject: string, attempts = 200): Promise<Arrived> {
    const at = this.arrived.findLastIndex((mail) => mail.to === to && mail.subject === subject);
    if (at >= 0) return this.arrived.splice(at, 1)[0]!;
    if (attempts === 0) throw new Error(`No mail “${subject}” to ${to} came.`);
    await sleep(100);
    return this.read(to, subject, attempts - 1);
  }

  close = () => new Promise<void>((done) => this.#server?.close(() => done()) ?? done());
}

type Connection = { _socket: { destroy(): void } };

/** The server's own words repeat the address, as real ones do. */
const nobody = (address: string) =>
  Object.assign(new Error(`<${address}>: Recipient address rejected: User unknown`), { responseCode: 550 });
