import Bowser from "bowser";

/**
 * What a browser calls itself, in words its owner knows it by: "Firefox on Windows", "Safari on iPhone". Only what it
 * says: it proves nothing.
 */
export function deviceOf(userAgent: string) {
  const { browser, os, platform } = Bowser.parse(userAgent.slice(0, 512) || "none");
  const system = platform.model ?? os.name;
  if (!browser.name) return system ? `A browser on ${system}` : "A browser we do not know";
  return system ? `${browser.name} on ${system}` : browser.name;
}
