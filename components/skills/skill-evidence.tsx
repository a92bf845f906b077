import { Time, type DateWords } from "@/components/ui/date";
import { FilterBar } from "@/components/ui/filter-bar";
import { Link } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";

export type WeighedEvidence = {
  /** The level the rows are weighed for. */
  level: number;
  levels: { href: string; label: string; current: boolean }[];
  rows: {
    href: string;
    title: string;
    when: DateWords;
    kind: string;
    proof: string;
    weight: string;
    /** How the weight comes about. */
    why: string;
  }[];
  more: { words: string; href: string } | null;
  sum: string;
  asked: string;
  kinds: { has: number; asked: number };
  met: boolean;
};

/** The rows the evidence's value is made of: what each weighs, and their sum against the threshold. */
export function SkillEvidence({ levels, ...evidence }: WeighedEvidence) {
  const { level, rows, more, sum, asked, kinds, met } = evidence;
  return (
    <Section
      title="Evidence"
      note={`for level ${level}`}
      aside={<Link href="/skills/formula">How it is weighed</Link>}
      className="mt-10 scroll-mt-6"
    >
      <div id="evidence" className="grid grid-cols-1 gap-4">
        <FilterBar label="Weighed for" items={levels} />
        <p className="max-w-text">
          <b className="font-semibold tnum">
            {sum} of {asked}
          </b>{" "}
          asked, from{" "}
          <b className="font-semibold tnum">
            {kinds.has} of {kinds.asked}
          </b>{" "}
          {kinds.asked === 1 ? "kind" : "kinds"}: level {level} is {met ? "held" : "not held yet"}.
        </p>
        {rows.length > 0 ? (
          <Table
            caption={`Evidence weighed for level ${level}`}
            hideCaption
            columns={[
              { label: "Milestone" },
              { label: "When" },
              { label: "Kind" },
              { label: "Proof" },
              { label: "Weight", numeric: true },
            ]}
            rows={rows.map(({ href, title, when, kind, proof, weight, why }) => ({
              id: href,
              cells: [
                <Link key={href} look="strong" href={href}>
                  {title}
                </Link>,
                <Time key="when" {...when} />,
                kind,
                proof,
                <span key="weight" className="block text-right">
                  <b className="font-semibold">{weight}</b>
                  <span className="block text-1 text-ink-2">{why}</span>
                </span>,
              ],
            }))}
          />
        ) : (
          <p className="max-w-text text-ink-2">
            No milestone of yours names this skill yet. One speaks for each skill that you tick on it.
          </p>
        )}
        {more && (
          <p className="text-ink-2">
            {more.words}. <Link href={more.href}>All of them</Link>
          </p>
        )}
      </div>
    </Section>
  );
}
