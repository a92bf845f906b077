declare const met: unique symbol;

/** Somebody who is not signed in: all we know is where they call from. */
export type Visitor = { readonly address: string; readonly [met]: true };

/** `server.ts` drops what a client sends under this name and writes the socket's or the trusted proxy's word. */
export const visitorFrom = (headers: Headers) =>
  ({ address: headers.get("x-throughline-address") ?? "unknown" }) as Visitor;
