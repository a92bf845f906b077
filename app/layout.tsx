import type { Metadata } from "next";
import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { themeOf } from "@/app/theme";
import { preloadFont } from "@/components/ui/font";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: "Throughline: from engineer to Technical Program Manager", template: "%s · Throughline" },
  description: "Run your move from engineer to Technical Program Manager like the program you want to lead.",
};

/** Every page is made for one request: the policy that guards its scripts carries a fresh nonce. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const theme = themeOf(await cookies());
  preloadFont();

  return (
    <html lang="en" data-theme={theme === "system" ? undefined : theme}>
      <body>{children}</body>
    </html>
  );
}
