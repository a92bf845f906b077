import { ButtonLink } from "./button";
import { Icon } from "./icon";

type PaginationProps = { label: string; newer?: string | undefined; older?: string | undefined };

/** Two steps along a list that is read from the newest on; nothing when all of it is in sight. */
export function Pagination({ label, newer, older }: PaginationProps) {
  if (!newer && !older) return null;
  return (
    <nav aria-label={label} className="mt-6 flex justify-between gap-2 print:hidden">
      {newer ? (
        <ButtonLink href={newer} rel="prev">
          <Icon name="back" /> Newer
        </ButtonLink>
      ) : (
        <span />
      )}
      {older && (
        <ButtonLink href={older} rel="next">
          Older <Icon name="next" />
        </ButtonLink>
      )}
    </nav>
  );
}
