import type { NextConfig } from "next";
import { PHASE_PRODUCTION_BUILD } from "next/constants.js";

const config = {
  /** Each state of the sources is built into a folder of its own, so that nobody builds under a running server. */
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  poweredByHeader: false,
  /** `lib/http/house.ts` does it, after it had a look at what is written. */
  compress: false,
  reactStrictMode: true,
  productionBrowserSourceMaps: false,
  // `npm run types` checks them; whoever starts the product need not wait for it.
  // Next adds its folders to a tsconfig unless that extends another one.
  typescript: { ignoreBuildErrors: true, tsconfigPath: "tsconfig.next.json" },
  images: { unoptimized: true },
  // It is asked for by plain Node as well, and reads files of its own.
  serverExternalPackages: ["pg-boss"],
  experimental: { serverActions: { bodySizeLimit: "1mb" } },
} satisfies NextConfig;

/**
 * Next salts the names of server actions with a key, by default a new one for each build. With the same one a form that
 * was open while a new version was deployed still finds its action, on whichever node. This one keeps no secret:
 * `server.ts` has another for what is to be encrypted.
 */
export default function configOf(phase: string) {
  if (phase === PHASE_PRODUCTION_BUILD)
    process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY ??= btoa("names of our actions".padEnd(32));
  return config;
}
