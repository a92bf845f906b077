import { readVoucher } from "@/lib/auth/voucher";

declare const met: unique symbol;

/** Somebody who is not signed in: all we know is where they call from, and what their browser says of itself and of before. */
export type Visitor = {
  readonly address: string;
  readonly userAgent: string;
  readonly voucher: string | null;
  readonly [met]: true;
};

/** `server.ts` drops what a client sends under this name and writes the socket's or the trusted proxy's word. */
export const visitorFrom = (headers: Pick<Headers, "get">) =>
  ({
    address: headers.get("x-throughline-address") ?? "unknown",
    userAgent: headers.get("user-agent") ?? "",
    voucher: readVoucher(headers.get("cookie")),
  }) as Visitor;
