import { ButtonLink } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import type { InvitationStanding } from "@/lib/invitations/invitation";

type Closed = Exclude<InvitationStanding, "visitor" | "answerable" | "asking" | "stranger">;
type InvitationClosedProps = {
  standing: InvitationStanding;
  isInvitee: boolean;
  sentTo: string;
  anybody: boolean;
};

/** An invitation with nothing left to answer: one sentence, and the way on. */
export function InvitationClosed({ standing, isInvitee, sentTo, anybody }: InvitationClosedProps) {
  const { title, lede, way } = wordsFor(standing as Closed, isInvitee, sentTo, anybody);
  return (
    <>
      <PageHeader title={title} lede={lede} />
      {way && <ButtonLink href={way.href}>{way.label}</ButtonLink>}
    </>
  );
}

function wordsFor(standing: Closed, isInvitee: boolean, sentTo: string, anybody: boolean) {
  switch (standing) {
    case "own":
      return {
        title: "This invitation is your own.",
        lede: anybody
          ? `You sent it to ${sentTo}. Whoever has the link can answer it.`
          : `You sent it to ${sentTo}. Only the person with that address can answer it.`,
        way: { href: "/mentors", label: "Your mentors and invitations" },
      };
    case "accepted":
      return isInvitee
        ? {
            title: "You accepted this invitation.",
            lede: null,
            way: { href: "/mentees", label: "Your mentees" },
          }
        : { title: "This invitation was accepted already.", lede: "A link can be answered once.", way: null };
    case "declined":
      return isInvitee
        ? {
            title: "You declined this invitation.",
            lede: "They read your reason, and can ask you again after 30 days.",
            way: null,
          }
        : { title: "This invitation was declined.", lede: "A link can be answered once.", way: null };
    case "withdrawn":
      return {
        title: "This invitation was withdrawn.",
        lede: "The person who sent it took it back.",
        way: null,
      };
    case "blocked":
      return {
        title: "You blocked the person who sent this.",
        lede: "Nothing passes between you. You can lift the block in your settings.",
        way: { href: "/settings/mentoring", label: "People you blocked" },
      };
    case "expired":
      return {
        title: "This invitation has run out.",
        lede: "It was good for 14 days. Ask the person who sent it for a new one.",
        way: null,
      };
  }
}
