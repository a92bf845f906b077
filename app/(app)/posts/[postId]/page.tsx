import { notFound } from "next/navigation";
import { editPostAction, removePostAction, reportPostAction } from "@/app/(app)/posts/actions";
import { PostView } from "@/components/posts/post-view";
import { requireViewer } from "@/lib/auth/session";
import { limitsOf } from "@/lib/forms/read";
import { PostEditInput, ReportInput } from "@/lib/posts/schema";
import { postAt } from "./found";
import { postOf, reportOf } from "./post";

type Props = PageProps<"/posts/[postId]">;

export async function generateMetadata({ params }: Props) {
  const post = await postAt((await params).postId);
  return { title: post ? `Words of ${post.isOwn ? "yours" : post.author}` : "Words" };
}

export default async function PostPage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const post = (await postAt((await params).postId)) ?? notFound();
  const { done } = await searchParams;
  const report = reportOf(viewer, post);

  return (
    <PostView
      {...postOf(viewer, post)}
      done={done}
      limits={limitsOf(PostEditInput)}
      report={report && { ...report, limits: limitsOf(ReportInput), action: reportPostAction }}
      actions={{ edit: editPostAction, remove: removePostAction }}
    />
  );
}
