"use client";

import { AreaRating, type RatedArea } from "@/components/skills/area-rating";
import type { SetupPart } from "./parts";
import { SetupNav } from "./setup-nav";
import { SetupWays } from "./setup-ways";

/** The skills of one area, as a page of the setting-up. */
export function AreaView({ parts, ...rated }: RatedArea & { parts: SetupPart[] }) {
  const current = rated.area.key;
  return (
    <>
      <SetupNav parts={parts} current={current} />
      <AreaRating {...rated} ways={<SetupWays parts={parts} current={current} />} />
    </>
  );
}
