import { ButtonLink } from "./button";
import { Icon } from "./icon";

type PaginationProps = {
  label: string;
  newest?: string | undefined;
  newer?: string | undefined;
  older?: string | undefined;
  /** Where the list is not read from the newest on. */
  words?: { newest: string; older: string };
};

/** Steps along a list; nothing when all of it is in sight. */
export function Pagination({ label, newest, newer, older, words = fromNewest }: PaginationProps) {
  if (!newest && !newer && !older) return null;
  return (
    <nav aria-label={label} className="mt-6 flex flex-wrap gap-2 print:hidden">
      {newest && (
        <ButtonLink variant="bare" href={newest}>
          {words.newest}
        </ButtonLink>
      )}
      {newer && (
        <ButtonLink href={newer} rel="prev">
          <Icon name="back" /> Newer
        </ButtonLink>
      )}
      {older && (
        <ButtonLink href={older} rel="next" className="ml-auto">
          {words.older} <Icon name="next" />
        </ButtonLink>
      )}
    </nav>
  );
}

const fromNewest = { newest: "Newest", older: "Older" };
