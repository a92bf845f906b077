"use client";

import { ButtonLink } from "@/components/ui/button";
import { Confirm } from "@/components/ui/confirm";
import { Time, type DateWords } from "@/components/ui/date";
import type { DoneParam } from "@/components/ui/done";
import { Empty } from "@/components/ui/empty";
import { List, Row } from "@/components/ui/list";
import { PageHeader } from "@/components/ui/page-header";
import type { FormAction } from "@/lib/forms/state";

export type ListedDraft = {
  id: string;
  href: string;
  title: string | null;
  /** The first thing written below the title. */
  text: string | null;
  when: DateWords;
};

type DraftsViewProps = { title: string; done: DoneParam; drafts: ListedDraft[]; discard: FormAction };

export function DraftsView({ title, done, drafts, discard }: DraftsViewProps) {
  return (
    <>
      <PageHeader
        crumbs={[{ href: "/milestones", label: "Milestones" }]}
        title={title}
        lede="Begun and kept for later. A draft counts nowhere, and nobody but you sees it, until you log it."
        done={done}
      />
      {drafts.length === 0 ? (
        <Empty
          title="What you begin and cannot finish goes here"
          action={<ButtonLink href="/milestones/new">Log milestone</ButtonLink>}
        >
          Write down what is fresh while the meeting is still in your ears, save it as a draft, and add the
          rest on Friday.
        </Empty>
      ) : (
        <List className="max-w-text">
          {drafts.map((draft) => (
            <DraftRow key={draft.id} {...draft} discard={discard} />
          ))}
        </List>
      )}
    </>
  );
}

function DraftRow({ id, href, title, text, when, discard }: ListedDraft & { discard: FormAction }) {
  return (
    <Row
      title={title ? <bdi>{title}</bdi> : "Without a title"}
      href={href}
      when={
        <>
          Kept <Time {...when} />
        </>
      }
      meta={text && <span className="line-clamp-2">{text}</span>}
    >
      <div className="mt-2 flex flex-wrap gap-1">
        <ButtonLink size="small" href={href}>
          Go on<span className="sr-only">: {title ?? "what has no title yet"}</span>
        </ButtonLink>
        <Confirm
          trigger={
            <>
              Discard<span className="sr-only">: {title ?? "draft without a title"}</span>
            </>
          }
          look="bare"
          size="small"
          title="Discard this draft?"
          action={discard}
          hidden={{ draftId: id }}
          confirm="Discard draft"
          pending="Discarding…"
        >
          <p className="wrap-anywhere">{title ? <bdi>{title}</bdi> : "It has no title. It"} goes for good.</p>
        </Confirm>
      </div>
    </Row>
  );
}
