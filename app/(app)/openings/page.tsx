import type { Metadata } from "next";
import { OpeningsView } from "@/components/openings/openings-view";
import { requireViewer } from "@/lib/auth/session";
import { listOpenings, listReaders } from "@/lib/openings/queries";
import { OpeningFilter } from "@/lib/openings/schema";
import { openingRows } from "./rows";

export const metadata: Metadata = { title: "What your mentors opened" };

export default async function OpeningsPage({ searchParams }: PageProps<"/openings">) {
  const viewer = await requireViewer();
  const { by, after } = OpeningFilter.parse(await searchParams);
  const [{ openings, next }, readers] = await Promise.all([
    listOpenings(viewer, { by, after }),
    listReaders(viewer),
  ]);

  return (
    <OpeningsView
      openings={openingRows(viewer, openings)}
      readers={[{ id: undefined, name: "Everybody" }, ...readers].map(({ id, name }) => ({
        href: address({ by: id }),
        label: name,
        current: id === by,
      }))}
      newest={after && address({ by })}
      older={next ? address({ by, after: next }) : undefined}
    />
  );
}

function address(chosen: { by?: string | undefined; after?: string | undefined }) {
  const query = new URLSearchParams(
    Object.entries(chosen).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
  return query.size > 0 ? `/openings?${query}` : "/openings";
}
