import { isIP } from "node:net";

/**
 * Where somebody calls from, as it is counted: an IPv4 address, or the /64 of an IPv6 one, because whoever has one
 * address of it has all of them.
 */
export function placeOf(address: string) {
  if (isIP(address) !== 6) return address;
  const [head = "", tail] = address.replace(/%.*$/, "").split("::");
  const [before, after] = [head, tail ?? ""].map((side) => (side === "" ? [] : side.split(":")));
  const gap = Array<string>(tail === undefined ? 0 : 8 - before!.length - after!.length).fill("0");
  const groups = [...before!, ...gap, ...after!].slice(0, 4);
  return groups.map((group) => Number.parseInt(group, 16).toString(16)).join(":");
}
