import { PersonName } from "@/components/ui/avatar";
import { Time, type DateWords } from "@/components/ui/date";
import { Link } from "@/components/ui/link";
import { Row } from "@/components/ui/list";

export type ListedOpening = {
  id: string;
  /** Null where the page says it already. */
  who: string | null;
  /** The milestone; null where it was the page about its owner. */
  title: string | null;
  /** What they saw, while it is still there. */
  href: string | null;
  when: DateWords;
  /** "14:40", when they opened it again within the hour. */
  again: string | null;
};

/** One line of the log: who opened what, and when. */
export function OpeningRow({ who, title, href, when, again }: ListedOpening) {
  return (
    <Row
      title={
        <span className="font-normal">
          {who !== null && (
            <>
              <PersonName>{who}</PersonName> opened{" "}
            </>
          )}
          {title === null ? `${who === null ? "The" : "the"} page about you` : <Named {...{ title, href }} />}
        </span>
      }
      when={<Time {...when} />}
      meta={again && `and again until ${again}`}
    />
  );
}

function Named({ title, href }: { title: string; href: string | null }) {
  const name = <bdi>“{title}”</bdi>;
  return href ? (
    <Link look="strong" href={href}>
      {name}
    </Link>
  ) : (
    name
  );
}
