import { notFound } from "next/navigation";
import { tellOwner } from "@/app/(app)/opened";
import { ComparisonView } from "@/components/milestones/comparison-view";
import { requireViewer } from "@/lib/auth/session";
import { listVersions } from "@/lib/reviews/queries";
import { comparisonOf } from "@/app/(app)/milestones/comparison";
import { requestAt } from "@/app/(app)/reviews/[requestId]/found";

type Props = PageProps<"/reviews/[requestId]/versions">;

export async function generateMetadata({ params }: Props) {
  const request = await requestAt((await params).requestId);
  return { title: `Versions of ${request?.content.title ?? "a milestone"}` };
}

/** The versions that were put before this reader: what the member writes now is not among them. */
export default async function ReviewVersionsPage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const request = (await requestAt((await params).requestId)) ?? notFound();
  if (request.requester.id !== viewer.id) await tellOwner(viewer, { requestId: request.id });
  const [versions, { from, to }] = await Promise.all([
    listVersions(viewer, request.milestoneId),
    searchParams,
  ]);
  const asked = { from, to: to ?? String(request.version) };
  const page = `/reviews/${request.id}`;

  return (
    <ComparisonView
      {...(comparisonOf(viewer, asked, versions, null) ?? notFound())}
      about={{ href: page, label: request.content.title }}
      address={`${page}/versions`}
    />
  );
}
