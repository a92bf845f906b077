import { domainToASCII } from "node:url";

/**
 * The form under which an address is kept and compared: NFKC before anything is checked, so that no look-alike of a
 * character we refuse gets past, lower case, the domain as the wire has it. No provider's own tricks with dots or plus
 * signs: to everybody else those are two people.
 */
export function canonicalEmail(typed: string) {
  const address = typed.normalize("NFKC").trim().toLowerCase();
  const at = address.lastIndexOf("@");
  const domain = domainToASCII(address.slice(at + 1));
  return at > 0 && domain ? `${address.slice(0, at)}@${domain}` : address;
}
