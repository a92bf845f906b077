import { Button } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";

type InvitationElsewhereProps = { sentTo: string; viewerEmail: string; signOut: string; next: string };

/** The link is somebody else’s, or one’s own under another address. */
export function InvitationElsewhere({ sentTo, viewerEmail, signOut, next }: InvitationElsewhereProps) {
  return (
    <>
      <PageHeader
        title="This invitation was sent to another address."
        lede={
          <>
            It was sent to <b className="font-medium text-ink">{sentTo}</b>, and you are signed in as{" "}
            <b className="font-medium wrap-anywhere text-ink">{viewerEmail}</b>. If the other address is yours
            too, sign out and open the invitation with it. If not, you can leave it alone.
          </>
        }
      />
      <form method="post" action={signOut}>
        <input type="hidden" name="next" value={next} />
        <Button type="submit">Sign out and come back here</Button>
      </form>
    </>
  );
}
