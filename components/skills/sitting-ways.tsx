import { ButtonLink } from "@/components/ui/button";
import { Submit } from "@/components/ui/submit";

/** On from a page of the sitting: Enter keeps it. What is kept stays, whenever somebody stops. */
export function SittingWays({ next }: { next: string | null }) {
  return (
    <>
      <Submit pending="Saving…">{next ? "Save and go on" : "Save and see my skills"}</Submit>
      {next && (
        <ButtonLink variant="bare" href={next}>
          Skip
        </ButtonLink>
      )}
      <ButtonLink variant="bare" href="/skills">
        {next ? "Finish later" : "Back to my skills"}
      </ButtonLink>
    </>
  );
}
