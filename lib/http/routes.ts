import { readFileSync } from "node:fs";
import { join } from "node:path";

export type RouteOf = (url: string) => string;

/**
 * What a path is called where it is written down: "/invitations/[token]". Only names of our own, never a value, and
 * nothing of a path that no page has.
 */
export function routesOf(build: string): RouteOf {
  const manifest = JSON.parse(readFileSync(join(build, "routes-manifest.json"), "utf8")) as Manifest;
  const routes = [...manifest.staticRoutes, ...manifest.dynamicRoutes].map(
    ({ page, regex }) => [page, new RegExp(regex)] as const,
  );
  return (url) => {
    const path = url.split("?", 1)[0]!;
    if (path.startsWith("/_next/static/")) return "/_next/static/";
    if (path === "/api/health/live") return path;
    return routes.find(([, regex]) => regex.test(path))?.[0] ?? "none";
  };
}

type Route = { page: string; regex: string };
type Manifest = { staticRoutes: Route[]; dynamicRoutes: Route[] };
