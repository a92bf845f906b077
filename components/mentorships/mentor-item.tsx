import { PersonName } from "@/components/ui/avatar";
import { Time, type DateWords } from "@/components/ui/date";
import { Link } from "@/components/ui/link";
import { Row } from "@/components/ui/list";

export type ListedMentor = {
  /** Where it stands what they may read, and the way out. */
  href: string;
  name: string;
  since: DateWords;
  /** Where it is not simply active. */
  standing: string | null;
  /** "Sees your steps and what you submit." */
  reads: string;
};

export function MentorItem({ href, name, since, standing, reads }: ListedMentor) {
  return (
    <Row
      title={<PersonName>{name}</PersonName>}
      when={
        <>
          since <Time {...since} />
        </>
      }
      meta={[standing, reads].filter(Boolean).join(" ")}
    >
      <Link href={href} className="inline-flex min-h-11 items-center md:mt-1 md:min-h-7">
        <span>
          See or change what <PersonName>{name}</PersonName> can read
        </span>
      </Link>
    </Row>
  );
}
