import type { NextConfig } from "next";

export default {
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
