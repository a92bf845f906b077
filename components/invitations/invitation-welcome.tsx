import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/section";

/**
 * For whoever has the link and is not signed in. The address goes along, where there is one that must be used: only its
 * owner got the mail.
 */
export function InvitationWelcome({ sentTo, next }: { sentTo: string | null; next: string }) {
  const back = new URLSearchParams({ next });
  const asThem = new URLSearchParams({ next, ...(sentTo !== null && { email: sentTo }) });

  return (
    <Section title="To answer, sign in">
      <p className="mb-4 text-ink-2">
        {sentTo !== null ? (
          <>
            The invitation was sent to <span className="font-medium wrap-anywhere text-ink">{sentTo}</span>.
            Use this address, and you come back here.
          </>
        ) : (
          "Use any account of yours, and you come back here."
        )}
      </p>
      <div className="flex flex-wrap gap-2">
        <ButtonLink variant="primary" href={`/sign-up?${asThem}`}>
          Open an account
        </ButtonLink>
        <ButtonLink href={`/sign-in?${back}`}>Sign in</ButtonLink>
      </div>
    </Section>
  );
}
