"use client";

import type { SetupPart } from "@/components/onboarding/parts";
import { SetupNav } from "@/components/onboarding/setup-nav";
import { AreaRating, type RatedArea } from "./area-rating";
import { SittingWays } from "./sitting-ways";

type SittingViewProps = RatedArea & { parts: SetupPart[]; next: string | null };

/** The skills of one area, as a page of the sitting in which all are rated. */
export function SittingView({ parts, next, ...rated }: SittingViewProps) {
  return (
    <>
      <SetupNav label="Rate all skills" parts={parts} current={rated.area.key} />
      <AreaRating {...rated} ways={<SittingWays next={next} />} />
    </>
  );
}
