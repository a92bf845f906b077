"use client";

import { PersonName } from "@/components/ui/avatar";
import { Confirm } from "@/components/ui/confirm";
import { Time, type DateWords } from "@/components/ui/date";
import type { DoneParam } from "@/components/ui/done";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Submit } from "@/components/ui/submit";
import { Written } from "@/components/ui/written";
import type { FormAction, Limits } from "@/lib/forms/state";
import { Removed } from "./post-item";
import { ReportPost, type ReportPostProps } from "./report-post";

export type PostViewProps = {
  id: string;
  author: string;
  isOwn: boolean;
  text: string | null;
  when: DateWords;
  edited: DateWords | null;
  /** How it read before, the latest first. */
  earlier: { id: string; text: string; until: DateWords }[];
  /** The thread it stands in. */
  back: { href: string; label: string };
  done: DoneParam;
  canEdit: boolean;
  canRemove: boolean;
  /** Whether a change now leaves the words as they are for the other to read. */
  keepsEarlier: boolean;
  limits: Limits;
  report: ReportPostProps | null;
  actions: Record<"edit" | "remove", FormAction>;
};

/** One post: how it reads, how it read, and what can be done about it. */
export function PostView(post: PostViewProps) {
  const { author, isOwn, text, when, edited, earlier, back, done } = post;
  return (
    <>
      <PageHeader
        crumbs={[back]}
        title={
          isOwn ? (
            "What you wrote."
          ) : (
            <>
              What <PersonName>{author}</PersonName> wrote.
            </>
          )
        }
        done={done}
        meta={
          <>
            <Time {...when} />
            {edited && (
              <span>
                Edited <Time {...edited} />
              </span>
            )}
          </>
        }
      />
      <div className="grid max-w-text grid-cols-1 gap-10">
        {text === null ? <Removed {...post} /> : !post.canEdit && <Written>{text}</Written>}
        {text !== null && post.canEdit && <Edit {...post} text={text} />}
        {post.canRemove && !post.canEdit && <Remove {...post} />}
        {earlier.length > 0 && (
          <Section title="How it read before">
            <ol role="list" className="grid gap-6">
              {earlier.map(({ id, text, until }) => (
                <li key={id}>
                  <p className="text-1 text-ink-2">
                    Until <Time {...until} />
                  </p>
                  <Written>{text}</Written>
                </li>
              ))}
            </ol>
          </Section>
        )}
        {post.report && <ReportPost {...post.report} />}
      </div>
    </>
  );
}

function Edit({ id, text, limits, keepsEarlier, actions, ...post }: PostViewProps & { text: string }) {
  return (
    <div className="grid gap-4">
      <Form
        action={actions.edit}
        hidden={{ postId: id }}
        limits={limits}
        mark="none"
        actions={<Submit>Save</Submit>}
      >
        <Field
          type="textarea"
          rows={6}
          name="text"
          label="Your words"
          defaultValue={text}
          hint={
            keepsEarlier
              ? "A change is marked “edited”, and how it reads now stays readable to both of you."
              : "Within 15 minutes a change is only marked “edited”. Later, how it read before stays readable to both of you."
          }
        />
      </Form>
      <Remove id={id} actions={actions} {...post} />
    </div>
  );
}

function Remove({ id, actions }: Pick<PostViewProps, "id" | "actions">) {
  return (
    <Confirm
      trigger="Remove"
      title="Remove these words?"
      action={actions.remove}
      hidden={{ postId: id }}
      confirm="Remove words"
      pending="Removing…"
    >
      <p>They go for good, with how they read before. A line that you removed them stays.</p>
    </Confirm>
  );
}
