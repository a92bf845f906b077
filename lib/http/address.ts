import { BlockList, isIP } from "node:net";

/** Whether an address is one of the proxies we believe. */
export type Trust = (address: string) => boolean;

export function trustIn(ranges: readonly string[]): Trust {
  const list = new BlockList();
  for (const range of ranges) {
    const [ip = "", bits] = range.split("/");
    if (bits) list.addSubnet(ip, Number(bits), family(ip));
    else list.addAddress(ip, family(ip));
  }
  return (address) => list.check(address, family(address));
}

/**
 * Where a request comes from: the socket's peer, unless that is a proxy we believe.
 * Then the last address in its list that is no such proxy: everything before that, the client may have written itself.
 */
export function clientAddress(peer: string, forwardedFor: string | undefined, trusts: Trust) {
  let address = plain(peer);
  for (const hop of forwardedFor?.split(",").reverse() ?? []) {
    const before = plain(hop);
    if (!trusts(address) || !isIP(before)) break;
    address = before;
  }
  return address;
}

export const isLoopbackAddress = (address: string) => loopback(plain(address));

/** An IPv4 address may arrive as an IPv6 one, or with a port. */
const plain = (text: string) =>
  text
    .trim()
    .replace(/^\[(.+)\](:\d+)?$/, "$1")
    .replace(/^(\d+(?:\.\d+){3}):\d+$/, "$1")
    .replace(/^::ffff:(?=\d+\.)/i, "");

const family = (address: string) => (isIP(address) === 6 ? "ipv6" : "ipv4");

const loopback = trustIn(["127.0.0.0/8", "::1"]);
