import fc from "fast-check";
import { expect, test } from "vitest";
import { deviceOf } from "@/lib/sessions/device";
import { networkOf } from "@/lib/sessions/network";

const webkit = "AppleWebKit/537.36 (KHTML, like Gecko)";

test.each([
  ["Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:143.0) Gecko/20100101 Firefox/143.0", "Firefox on Windows"],
  [
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1",
    "Safari on iPhone",
  ],
  [
    `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${webkit} Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0`,
    "Microsoft Edge on macOS",
  ],
  [`Mozilla/5.0 (Linux; Android 10; K) ${webkit} Chrome/140.0.0.0 Mobile Safari/537.36`, "Chrome on Android"],
  ["curl/8.1", "A browser we do not know"],
  ["", "A browser we do not know"],
])("%j is %s", (userAgent, device) => expect(deviceOf(userAgent)).toBe(device));

test("whatever a client calls itself has a name of ours", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 2000 }), (userAgent) => {
      expect(deviceOf(userAgent).length).toBeLessThan(80);
    }),
  );
});

test.each([
  ["203.0.113.7", "203.0.113.x"],
  ["10.0.0.255", "10.0.0.x"],
  ["2001:db8:7:1:2:3:4:5", "2001:db8:7::/48"],
  ["2001:0db8:0007::5", "2001:db8:7::/48"],
  ["2001:db8::1", "2001:db8:0::/48"],
  ["::1", "0:0:0::/48"],
  ["fe80::1%eth0", "fe80:0:0::/48"],
  ["unknown", "An unknown network"],
  ["<script>", "An unknown network"],
])("%s is in %s", (address, network) => expect(networkOf(address)).toBe(network));

test("of an address no more than its network is kept", () => {
  fc.assert(fc.property(fc.ipV4(), (address) => /^\d+\.\d+\.\d+\.x$/.test(networkOf(address))));
  fc.assert(
    fc.property(fc.ipV6(), (address) =>
      /^([0-9a-f]{1,4}:){3}:\/48$|^An unknown network$/.test(networkOf(address)),
    ),
  );
});
