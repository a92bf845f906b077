import { notFound } from "next/navigation";
import { ComparisonView } from "@/components/milestones/comparison-view";
import { requireViewer } from "@/lib/auth/session";
import { contentOf } from "@/lib/milestones/content";
import { listVersions } from "@/lib/reviews/queries";
import { milestoneAt } from "@/app/(app)/milestones/[milestoneId]/found";
import { comparisonOf } from "@/app/(app)/milestones/comparison";

type Props = PageProps<"/milestones/[milestoneId]/versions">;

export async function generateMetadata({ params }: Props) {
  const milestone = await milestoneAt((await params).milestoneId);
  return { title: `Versions of ${milestone?.title ?? "a milestone"}` };
}

export default async function MilestoneVersionsPage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const milestone = (await milestoneAt((await params).milestoneId)) ?? notFound();
  const [versions, asked] = await Promise.all([listVersions(viewer, milestone.id), searchParams]);
  const isEdited = !versions.some(({ number }) => number === milestone.version);
  const now = isEdited ? contentOf(milestone) : null;
  const page = `/milestones/${milestone.id}`;

  return (
    <ComparisonView
      {...(comparisonOf(viewer, asked, versions, now) ?? notFound())}
      about={{ href: page, label: milestone.title }}
      address={`${page}/versions`}
    />
  );
}
