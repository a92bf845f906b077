"use client";

import type { DoneParam } from "@/components/ui/done";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Ways, type Way } from "@/components/ui/ways";
import { AsOf, PastDay, type AsOfForm } from "./as-of";
import { ClaimForm, type Claim } from "./claim-form";
import { HistorySection, type History } from "./history-section";
import { ReadScale, type ScaleLevel } from "./level-scale";
import { NextProofSection, type NextProof } from "./next-proof";
import { SkillEvidence, type WeighedEvidence } from "./skill-evidence";
import { SkillHelp } from "./skill-help";
import { ThreeValuesList, type ThreeValues } from "./three-values";

type SkillViewProps = {
  name: string;
  sentence: string;
  address: string;
  about: Way;
  done: DoneParam;
  day: AsOfForm;
  values: ThreeValues;
  scale: ScaleLevel[];
  /** Null on a day that is past: nobody rates themselves then. */
  claim: Claim | null;
  /** Null on a day that is past, too. */
  next: NextProof | null;
  evidence: WeighedEvidence;
  history: History | null;
  readings: { term: string; links: Way[] }[];
  before: Way | undefined;
  after: Way | undefined;
};

/** One skill of a person: where they stand in it by three values, why, and what is missing. */
export function SkillView({ name, values, scale, claim, next, ...rest }: SkillViewProps) {
  const { day, about, history, before, after } = rest;
  return (
    <>
      <PageHeader
        crumbs={[{ href: "/skills", label: "Skills" }]}
        title={name}
        done={rest.done}
        meta={
          <Link look="quiet" href={about.href} className="max-md:py-2">
            {about.label}
          </Link>
        }
        lede={rest.sentence}
        actions={<AsOf address={rest.address} {...day} />}
      />
      <PastDay past={day.past} />
      <ThreeValuesList {...values} />
      <div className="cols">
        <Section title={claim ? "Where do you stand?" : "The scale"} className="lg:col-span-2">
          {claim ? <ClaimForm name={name} scale={scale} {...claim} /> : <ReadScale scale={scale} />}
        </Section>
        <div className="grid content-start gap-8">
          {next && <NextProofSection {...next} />}
          <Section title="What helps">
            <SkillHelp name={name} about={about.href} readings={rest.readings} />
          </Section>
        </div>
      </div>
      <SkillEvidence {...rest.evidence} />
      {history && <HistorySection name={name} {...history} />}
      <Ways label="Skills" before={before} after={after} className="mt-10 border-t border-hair pt-6" />
    </>
  );
}
