import type { ReactNode } from "react";
import { Link } from "@/components/ui/link";
import { rangeOf } from "./area-skills";

export type ThreeValues = {
  claimed: number | null;
  /** "fairly sure, 3 Nov" */
  claimedWords: string | null;
  supported: number;
  supportedWords: string;
  endorsed: { low: number; high: number } | null;
  /** Each mentor with their level. */
  mentors: { id: string; name: string; level: number }[];
  target: { level: number; href: string; label: string } | null;
};

/** The three values side by side, each with where it comes from. */
export function ThreeValuesList({ claimed, supported, endorsed, target, ...words }: ThreeValues) {
  return (
    <dl className="mb-10 grid grid-cols-2 gap-x-8 gap-y-4 sm:grid-cols-4">
      <Value term="Your view" text={claimed ?? "–"}>
        {words.claimedWords ?? "Not rated yet"}
      </Value>
      <Value term="Evidence holds" text={supported}>
        <Link href="#evidence">{words.supportedWords}</Link>
      </Value>
      <Value term="Mentors" text={endorsed ? rangeOf(endorsed) : "–"}>
        {words.mentors.length === 0 && "Nobody has said"}
        {words.mentors.map(({ id, name, level }, index) => (
          <span key={id}>
            {index > 0 && ", "}
            <bdi>{name}</bdi> {level}
          </span>
        ))}
      </Value>
      {target && (
        <Value term="Target" text={target.level}>
          <Link href={target.href}>{target.label}</Link>
        </Value>
      )}
    </dl>
  );
}

function Value({ term, text, children }: { term: string; text: ReactNode; children: ReactNode }) {
  return (
    <div>
      <dt className="text-ink-2">{term}</dt>
      <dd>
        <b className="block text-5 font-semibold tnum">{text}</b>
        <span className="block text-1 wrap-anywhere text-ink-2">{children}</span>
      </dd>
    </div>
  );
}
