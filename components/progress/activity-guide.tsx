import { Facts } from "@/components/ui/facts";
import { Link } from "@/components/ui/link";

export type Guide = {
  what: string;
  why: string;
  proof: string;
  effort: string;
  skills: { href: string; label: string }[];
  /** Where the guide tells more. */
  more: { href: string; label: string } | null;
};

/** How to go about it, why, and what shows that it was done. */
export function ActivityGuide({ what, why, proof, effort, skills, more }: Guide) {
  return (
    <Facts
      items={[
        { term: "How to", text: what },
        { term: "Why", text: why },
        { term: "Proof asked", text: proof },
        { term: "Effort", text: effort },
        { term: "Builds", text: <Links links={skills} /> },
        ...(more ? [{ term: "In the guide", text: <Links links={[more]} /> }] : []),
      ]}
    />
  );
}

function Links({ links }: { links: { href: string; label: string }[] }) {
  return links.map(({ href, label }, index) => (
    <span key={href}>
      {index > 0 && ", "}
      <Link look="quiet" href={href}>
        {label}
      </Link>
    </span>
  ));
}
