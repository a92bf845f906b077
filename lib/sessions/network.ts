import { isIP } from "node:net";
import { firstGroups } from "@/lib/ipv6";

/**
 * An address shortened to the network it is in, enough to tell home from elsewhere and too little to find a person:
 * "203.0.113.x", "2001:db8:7::/48".
 */
export function networkOf(address: string) {
  if (isIP(address) === 4) return address.replace(/\d+$/, "x");
  if (isIP(address) !== 6) return "An unknown network";
  return `${firstGroups(address, 3).join(":")}::/48`;
}
