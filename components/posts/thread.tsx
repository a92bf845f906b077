import { Link } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import { PostItem, type ListedPost } from "./post-item";
import { WritePost, type WritePostProps } from "./write-post";

export type ThreadProps = {
  posts: ListedPost[];
  /** Where those before them stand, if there are more. */
  olderHref: string | null;
  /** Null where nothing more can be written. */
  write: WritePostProps | null;
};

/** What two people wrote to each other about one thing, the oldest first; nothing where there is nothing, and no more can come. */
export function Thread({ posts, olderHref, write }: ThreadProps) {
  if (posts.length === 0 && !write) return null;
  return (
    <Section
      title="Conversation"
      className="max-w-text"
      aside={olderHref && <Link href={olderHref}>Earlier words</Link>}
    >
      {posts.length > 0 && (
        <ol role="list" className="-mt-4 mb-6 divide-y divide-hair">
          {posts.map((post) => (
            <PostItem key={post.id} {...post} />
          ))}
        </ol>
      )}
      {write && <WritePost {...write} isBeside />}
    </Section>
  );
}
