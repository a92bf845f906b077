"use client";

import { BrokenPage } from "@/components/problems/broken-page";
import { ownLine } from "@/components/problems/way-back";

export default function ErrorPage() {
  return <BrokenPage back={ownLine} />;
}
