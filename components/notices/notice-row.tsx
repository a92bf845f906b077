import { Time, type DateWords } from "@/components/ui/date";
import { Row } from "@/components/ui/list";

export type ListedNotice = {
  id: string;
  href: string;
  sentence: string;
  when: DateWords;
  isUnread: boolean;
};

/**
 * The way to what a notice tells, which marks it as read. An ordinary link, so that the number above the page is counted
 * anew.
 */
export function NoticeRow({ href, sentence, when, isUnread }: ListedNotice) {
  return (
    <Row
      title={
        <a href={href} dir="auto" className={isUnread ? unread : read}>
          {isUnread && <span className="sr-only">Unread: </span>}
          {sentence}
        </a>
      }
      glyph={
        <span
          aria-hidden="true"
          className={isUnread ? "mt-1.5 block size-2 rounded-full bg-accent" : "block size-2"}
        />
      }
      when={<Time {...when} />}
    />
  );
}

const read = "tap font-normal text-ink-2 hover:text-accent-ink";
const unread = "tap hover:text-accent-ink";
