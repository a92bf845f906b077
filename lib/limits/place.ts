import { isIP } from "node:net";
import { firstGroups } from "@/lib/ipv6";

/**
 * Where somebody calls from, as it is counted: an IPv4 address, or the /64 of an IPv6 one, because whoever has one
 * address of it has all of them.
 */
export function placeOf(address: string) {
  if (isIP(address) !== 6) return address;
  return firstGroups(address, 4).join(":");
}
