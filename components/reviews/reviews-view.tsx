"use client";

import clsx from "clsx";
import { ButtonLink } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { List } from "@/components/ui/list";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { Section } from "@/components/ui/section";
import { RequestRow, type ListedRequest } from "./request-row";

/** A page of it, and the ways to the others. */
export type RequestHistory = { requests: ListedRequest[]; pages: { newest?: string; older?: string } };

type ReviewsViewProps = {
  title: string;
  lede: string | null;
  /** Null for somebody whom nobody has asked to be their mentor. */
  forMe: {
    waiting: RequestHistory;
    decided: RequestHistory;
    former: ListedRequest[];
  } | null;
  asked: { open: ListedRequest[]; answered: RequestHistory };
};

/** Both sides of a review in one place: what I was asked, and what I asked. */
export function ReviewsView({ title, lede, forMe, asked }: ReviewsViewProps) {
  const nothingAsked = asked.open.length === 0 && isEmpty(asked.answered);
  return (
    <>
      <PageHeader title={title} {...(lede && { lede })} />
      {!forMe && nothingAsked ? (
        <Empty title="Nothing was submitted yet" action={<FirstSteps />}>
          A review is somebody who knows the job saying what holds in something you did. Log a milestone, then
          put it before one of your mentors.
        </Empty>
      ) : (
        <div className="cols">
          {forMe && (
            <div className="grid grid-cols-1 content-start gap-10 lg:col-span-2">
              <div>
                <Requests
                  title="Wait for you"
                  note={forMe.waiting.pages.newest ? "further on" : "by the day you promised"}
                  requests={forMe.waiting.requests}
                >
                  Nothing waits for you. When somebody you mentor submits a milestone, it appears here.
                </Requests>
                <Pagination label="Pages of what waits" {...forMe.waiting.pages} words={onward} />
              </div>
              <PastRequests title="You decided" {...forMe.decided} />
              {forMe.former.length > 0 && <Requests title="To former members" requests={forMe.former} />}
            </div>
          )}
          {!nothingAsked && (
            <div className={clsx("grid grid-cols-1 content-start gap-10", !forMe && "lg:col-span-2")}>
              <Requests title="You asked" requests={asked.open}>
                Nothing of yours waits for an answer.
              </Requests>
              <PastRequests title="Answered" {...asked.answered} />
            </div>
          )}
        </div>
      )}
    </>
  );
}

type RequestsProps = { title: string; note?: string; requests: ListedRequest[]; children?: string };

function Requests({ title, note, requests, children }: RequestsProps) {
  return (
    <Section title={title} note={requests.length > 1 ? note : undefined}>
      {requests.length > 0 ? (
        <List ordered>
          {requests.map((request) => (
            <RequestRow key={request.id} {...request} />
          ))}
        </List>
      ) : (
        <p className="text-ink-2">{children}</p>
      )}
    </Section>
  );
}

function PastRequests({ title, requests, pages }: RequestHistory & { title: string }) {
  if (isEmpty({ requests, pages })) return null;
  return (
    <div>
      <Requests title={title} note={pages.newest ? "further back" : "latest first"} requests={requests}>
        Nothing lies further back.
      </Requests>
      <Pagination label={`Pages of: ${title}`} {...pages} />
    </div>
  );
}

const onward = { newest: "First", older: "Next" };

const isEmpty = ({ requests, pages }: RequestHistory) => requests.length === 0 && !pages.newest;

function FirstSteps() {
  return (
    <>
      <ButtonLink href="/milestones">Your milestones</ButtonLink>
      <ButtonLink variant="bare" href="/mentors">
        Your mentors
      </ButtonLink>
    </>
  );
}
