"use client";

import { BrokenPage } from "@/components/problems/broken-page";
import { PublicFrame } from "@/components/ui/public-frame";
import "./globals.css";

/** Stands in for the whole document when even the frame around the pages fails. */
export default function GlobalError() {
  return (
    <html lang="en">
      <body>
        <title>Something broke · Throughline</title>
        <PublicFrame>
          <BrokenPage />
        </PublicFrame>
      </body>
    </html>
  );
}
