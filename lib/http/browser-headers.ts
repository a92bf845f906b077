/** What every answer tells the browser, whatever its status. */
export const browserHeaders = (contentSecurityPolicy: string, origin: string): Record<string, string> => ({
  "content-security-policy": contentSecurityPolicy,
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": unused.map((feature) => `${feature}=()`).join(", "),
  // Not "no-referrer": with it a browser hides the origin of our own forms.
  "referrer-policy": "same-origin",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  ...(origin.startsWith("https:") && { "strict-transport-security": "max-age=31536000; includeSubDomains" }),
});

/** Only scripts and styles that carry this answer's nonce, or that such a script loads, run in the page. */
export function contentSecurityPolicy(nonce: string, origin: string, development = false) {
  const directives = {
    "default-src": "'none'",
    "script-src": `'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    "style-src": development ? "'self' 'unsafe-inline'" : `'self' 'nonce-${nonce}'`,
    "img-src": "'self' data:",
    "font-src": "'self'",
    "connect-src": development ? "'self' ws:" : "'self'",
    "manifest-src": "'self'",
    "form-action": "'self'",
    "frame-ancestors": "'none'",
    "base-uri": "'none'",
    "object-src": "'none'",
    ...(origin.startsWith("https:") && { "upgrade-insecure-requests": "" }),
  };
  return Object.entries(directives)
    .map((directive) => directive.join(" ").trim())
    .join("; ");
}

const unused = [
  "accelerometer",
  "camera",
  "display-capture",
  "geolocation",
  "gyroscope",
  "hid",
  "magnetometer",
].concat(["microphone", "midi", "payment", "serial", "usb", "browsing-topics"]);
