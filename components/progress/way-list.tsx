import { Link } from "@/components/ui/link";
import { List, Row } from "@/components/ui/list";

type Way = { href: string; label: string };

/** Something to do towards a gate. */
export type MoveRow = {
  key: string;
  title: string;
  why: string;
  /** Null where there is nothing to do but wait. */
  effort: string | null;
  action: Way;
  other?: Way;
  /** A chance to do it. */
  occasion?: Way;
};

/** The moves that open a gate, the best first, each leading to where it is made. */
export function WayList({ moves }: { moves: MoveRow[] }) {
  return (
    <List ordered>
      {moves.map(({ key, title, why, effort, action, other, occasion }) => (
        <Row key={key} href={action.href} title={title} when={effort} meta={why}>
          {(other || occasion) && (
            <p className="mt-1 flex flex-wrap gap-x-4 gap-y-1 text-1 wrap-anywhere [&_a]:tap">
              {occasion && <Link href={occasion.href}>{occasion.label}</Link>}
              {other && <Link href={other.href}>{other.label}</Link>}
            </p>
          )}
        </Row>
      ))}
    </List>
  );
}
