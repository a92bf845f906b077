import type { ReactNode } from "react";
import { PersonName } from "@/components/ui/avatar";
import { Time, type DateWords } from "@/components/ui/date";
import { Link } from "@/components/ui/link";
import { Written } from "@/components/ui/written";

export type ListedPost = {
  id: string;
  author: string;
  isOwn: boolean;
  /** Null once it is removed. */
  text: string | null;
  when: DateWords;
  isEdited: boolean;
  /** What its own page is for: changing it, or reporting it. Null where there is neither. */
  way: "change" | "report" | null;
};

/** One post: who, when, and their words. What can be done about it has a page of its own. */
export function PostItem({
  about,
  ...post
}: ListedPost & {
  /** What it is about, where the page does not say that already. */
  about?: ReactNode;
}) {
  const { id, author, isOwn, text, when, isEdited, way } = post;
  return (
    <li id={`post-${id}`} className="scroll-mt-4 py-3 target:bg-sunk">
      <p className="flex flex-wrap items-baseline gap-x-3 text-ink-2">
        <span className="font-medium text-ink">{isOwn ? "You" : <PersonName>{author}</PersonName>}</span>
        <span className="text-1">
          <Time {...when} />
          {isEdited && (
            <>
              {", "}
              <Link look="quiet" href={`/posts/${id}`}>
                edited
              </Link>
            </>
          )}
        </span>
        {way && (
          <Link look="quiet" href={`/posts/${id}`} className="tap ml-auto text-1 print:hidden">
            {way === "change" ? "Edit or remove" : "Report"}
          </Link>
        )}
      </p>
      {about && <p className="text-1 text-ink-2">{about}</p>}
      {text === null ? (
        <Removed isOwn={isOwn} author={author} />
      ) : (
        <div className="mt-1">
          <Written>{text}</Written>
        </div>
      )}
    </li>
  );
}

export function Removed({ isOwn, author }: { isOwn: boolean; author: string }) {
  return (
    <p className="text-ink-2">{isOwn ? "You" : <PersonName>{author}</PersonName>} removed these words.</p>
  );
}
