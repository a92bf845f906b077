import type { ReactNode } from "react";
import { PostItem, type ListedPost } from "@/components/posts/post-item";
import { PersonName } from "@/components/ui/avatar";
import { Time, type DateWords } from "@/components/ui/date";
import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import { Written } from "@/components/ui/written";

type About = { title: string; version: number; href: string } | null;

export type ListedEntry = { id: string } & (
  | { kind: "post"; post: ListedPost; about: About }
  | { kind: "event"; sentence: Sentence; when: DateWords; words: string | null; points: Point[] }
);

/** Who did what to which thing: "You endorsed “Release freeze”, version 2". Where it is nobody, `did` is the whole of it. */
export type Sentence = {
  who: { name: string } | "you" | "nobody";
  did: string;
  thing: { text: string; href: string | null; isQuoted: boolean } | null;
  more: string;
};

type Point = { id: string; text: string; state: "done" | "open" | "left" };

export function TimelineItem(entry: ListedEntry) {
  if (entry.kind === "post")
    return <PostItem {...entry.post} about={entry.about && <AboutLink {...entry.about} />} />;
  const { sentence, when, words, points } = entry;
  return (
    <li className="py-3">
      <p className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span className="min-w-0 flex-1 basis-60 wrap-anywhere">
          <Said {...sentence} />
        </span>
        <span className="text-1 text-ink-2">
          <Time {...when} />
        </span>
      </p>
      {words && (
        <div className="mt-1">
          <Written>{words}</Written>
        </div>
      )}
      {points.length > 0 && (
        <ul role="list" className="mt-2 grid gap-2">
          {points.map((point) => (
            <PointRow key={point.id} {...point} />
          ))}
        </ul>
      )}
    </li>
  );
}

function Said({ who, did, thing, more }: Sentence) {
  return (
    <>
      {who !== "nobody" && (
        <>
          <span className="font-medium">
            {who === "you" ? "You" : <PersonName>{who.name}</PersonName>}
          </span>{" "}
        </>
      )}
      {did}
      {thing && <> {thing.href ? <Link href={thing.href}>{named(thing)}</Link> : named(thing)}</>}
      {more}
    </>
  );
}

const named = ({ text, isQuoted }: NonNullable<Sentence["thing"]>): ReactNode => (
  <bdi>{isQuoted ? `“${text}”` : text}</bdi>
);

function AboutLink({ title, version, href }: NonNullable<About>) {
  return (
    <>
      about{" "}
      <Link href={href} className="wrap-anywhere">
        <bdi>“{title}”</bdi>
      </Link>
      , version {version}
    </>
  );
}

function PointRow({ text, state }: Point) {
  const { icon, className, words } = marks[state];
  return (
    <li className="flex gap-3">
      <Icon name={icon} className={`mt-0.5 shrink-0 ${className}`} />
      <span className="min-w-0 wrap-anywhere">
        <span className="sr-only">{words}: </span>
        {text}
        {state === "left" && <span className="text-ink-2"> (left as it was)</span>}
      </span>
    </li>
  );
}

const marks = {
  done: { icon: "check", className: "text-accent", words: "Done" },
  open: { icon: "open", className: "text-warn", words: "Open" },
  left: { icon: "close", className: "text-ink-2", words: "Not done" },
} as const;
