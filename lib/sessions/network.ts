import { isIP } from "node:net";

/**
 * An address shortened to the network it is in, enough to tell home from elsewhere and too little to find a person:
 * "203.0.113.x", "2001:db8:7::/48".
 */
export function networkOf(address: string) {
  if (isIP(address) === 4) return address.replace(/\d+$/, "x");
  if (isIP(address) !== 6) return "An unknown network";
  return `${firstGroups(address, 3).join(":")}::/48`;
}

/** Zeros that "::" leaves out are written out first, and a group loses its leading zeros. */
function firstGroups(address: string, count: number) {
  const [head = "", tail = ""] = address.replace(/%.*$/, "").split("::");
  const [before, after] = [head, tail].map((side) => (side ? side.split(":") : []));
  const gap = Array.from({ length: 8 - before!.length - after!.length }, () => "0");
  const groups = address.includes("::") ? [...before!, ...gap, ...after!] : before!;
  return groups.slice(0, count).map((group) => Number.parseInt(group, 16).toString(16));
}
