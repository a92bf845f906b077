"use client";

import { BrokenPage } from "@/components/problems/broken-page";
import { PublicFrame } from "@/components/ui/public-frame";

export default function ErrorPage() {
  return (
    <PublicFrame>
      <BrokenPage />
    </PublicFrame>
  );
}
