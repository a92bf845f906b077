import { cache } from "react";
import { findViewer } from "@/lib/auth/session";
import { findPublicRoadmap, findRoadmap } from "@/lib/roadmap/queries";

/** Who reads, and the roadmap as they have it: members the version they are pinned to, everybody else the newest. */
export const findReading = cache(async () => {
  const viewer = await findViewer();
  return { viewer, roadmap: await (viewer ? findRoadmap(viewer) : findPublicRoadmap()) };
});
