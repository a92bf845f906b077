"use client";

import { ButtonLink } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { Form } from "@/components/ui/form";
import { Link } from "@/components/ui/link";
import { List } from "@/components/ui/list";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { Submit } from "@/components/ui/submit";
import type { FormAction } from "@/lib/forms/state";
import { NoticeRow, type ListedNotice } from "./notice-row";

type NoticesViewProps = {
  notices: ListedNotice[];
  newest?: string | undefined;
  older?: string | undefined;
  seeAll: FormAction;
};

export function NoticesView({ notices, newest, older, seeAll }: NoticesViewProps) {
  const [first] = notices;
  const hasUnread = notices.some(({ isUnread }) => isUnread);

  return (
    <>
      <PageHeader
        title="Notices"
        lede={
          <>
            What others did that you should know. Opening one marks it as read.{" "}
            <Link href="/settings/notices">Choose what is mailed</Link>
          </>
        }
      />
      <div className="grid max-w-text grid-cols-1 gap-6">
        {first && hasUnread && (
          <Form
            action={seeAll}
            hidden={{ upTo: first.id }}
            actions={
              <Submit variant="default" pending="Marking…">
                Mark all as read
              </Submit>
            }
          />
        )}
        {first ? (
          <List ordered>
            {notices.map((notice) => (
              <NoticeRow key={notice.id} {...notice} />
            ))}
          </List>
        ) : (
          <Nothing isFirstPage={!newest} />
        )}
        <Pagination label="More notices" newest={newest} older={older} />
      </div>
    </>
  );
}

function Nothing({ isFirstPage }: { isFirstPage: boolean }) {
  return isFirstPage ? (
    <Empty title="Nothing has happened yet" action={<ButtonLink href="/mentors">Your mentors</ButtonLink>}>
      When a mentor answers you, or somebody asks for your review, you read it here first.
    </Empty>
  ) : (
    <Empty
      title="Nothing more stands here"
      action={<ButtonLink href="/notices">See the newest</ButtonLink>}
    />
  );
}
