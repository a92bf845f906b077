import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clientAddress, isLoopbackAddress, trustIn } from "@/lib/http/address";

const nobody = trustIn([]);
const proxies = trustIn(["10.0.0.0/8", "192.0.2.7", "fd00::/8"]);

describe("the address of a client", () => {
  test.each([
    ["the peer, whatever it writes about others", "203.0.113.9", "1.2.3.4", nobody, "203.0.113.9"],
    ["the peer, when the proxy says nothing", "10.0.0.1", undefined, proxies, "10.0.0.1"],
    ["what the proxy says", "10.0.0.1", "203.0.113.9", proxies, "203.0.113.9"],
    ["not what the client told the proxy before", "10.0.0.1", "6.6.6.6, 203.0.113.9", proxies, "203.0.113.9"],
    [
      "what stands before the last of several proxies",
      "10.0.0.1",
      "203.0.113.9, 192.0.2.7",
      proxies,
      "203.0.113.9",
    ],
    ["the proxy, where its list makes no sense", "10.0.0.1", "203.0.113.9, unknown", proxies, "10.0.0.1"],
    ["without a port", "10.0.0.1", "203.0.113.9:5511", proxies, "203.0.113.9"],
    ["of the sixth kind, without brackets", "fd00::1", "[2001:db8::5]:443", proxies, "2001:db8::5"],
    [
      "of the fourth kind in the clothes of the sixth",
      "::ffff:10.0.0.1",
      "203.0.113.9",
      proxies,
      "203.0.113.9",
    ],
  ])("is %s", (_, peer, list, trusts, address) => {
    expect(clientAddress(peer, list, trusts)).toBe(address);
  });

  test("cannot be chosen by anybody behind no proxy of ours", () => {
    fc.assert(
      fc.property(fc.string(), (list) => clientAddress("203.0.113.9", list, proxies) === "203.0.113.9"),
    );
  });

  test("is what our proxy saw, whatever a client put before it", () => {
    fc.assert(
      fc.property(
        fc.string(),
        (list) => clientAddress("10.0.0.1", `${list},203.0.113.9`, proxies) === "203.0.113.9",
      ),
    );
  });
});

test.each([
  ["127.0.0.1", true],
  ["127.8.8.8", true],
  ["::1", true],
  ["::ffff:127.0.0.1", true],
  ["10.0.0.1", false],
  ["", false],
])("%s is this machine: %s", (address, here) => {
  expect(isLoopbackAddress(address)).toBe(here);
});
