"use client";

import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { VerdictCard, type ShownVerdict } from "./verdict-card";

/** A mentor's own words, after the account they were said to is erased. */
export function FormerVerdictView({ verdict }: { verdict: ShownVerdict }) {
  return (
    <>
      <PageHeader
        crumbs={[{ href: "/reviews", label: "Reviews" }]}
        title="What you said to a former member."
        lede="They deleted their account, and what they had submitted went with it. Your own words are still yours."
      />
      <Section title="Your verdict" className="max-w-text">
        <VerdictCard verdict={{ ...verdict, points: [] }}>
          {verdict.points.length > 0 && (
            <ul className="grid list-disc gap-2 pl-5 marker:text-accent">
              {verdict.points.map(({ id, text }) => (
                <li key={id} className="wrap-anywhere">
                  {text}
                </li>
              ))}
            </ul>
          )}
        </VerdictCard>
      </Section>
    </>
  );
}
