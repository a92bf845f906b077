import { visitorFrom } from "@/lib/auth/visitor";

const FIREFOX = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:143.0) Gecko/20100101 Firefox/143.0";

/** Somebody at this address, with a browser of this name. */
export const visitorAt = (address = "203.0.113.7", userAgent = FIREFOX) =>
  visitorFrom(new Headers({ "x-throughline-address": address, "user-agent": userAgent }));
