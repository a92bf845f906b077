/**
 * The first `count` of the eight groups of an IPv6 address, by which networks are told apart. Zeros that "::" leaves out
 * are written out, and a group loses its leading zeros. Takes what `isIP` calls 6.
 */
export function firstGroups(address: string, count: number) {
  const [head = "", tail] = address.replace(/%.*$/, "").split("::");
  const [before, after] = [head, tail ?? ""].map((side) => (side ? side.split(":") : []));
  const gap = Array<string>(tail === undefined ? 0 : 8 - before!.length - after!.length).fill("0");
  const groups = [...before!, ...gap, ...after!].slice(0, count);
  return groups.map((group) => Number.parseInt(group, 16).toString(16));
}
