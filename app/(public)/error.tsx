"use client";

import { BrokenPage } from "@/components/problems/broken-page";

export default function ErrorPage() {
  return <BrokenPage />;
}
