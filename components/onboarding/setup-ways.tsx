import { ButtonLink } from "@/components/ui/button";
import { Submit } from "@/components/ui/submit";
import { nextPart, type SetupPart } from "./parts";

type SetupWaysProps = { parts: SetupPart[]; current: string };

/** On from a page of the setting-up: keep the answer, pass it by, or come back another day. */
export function SetupWays({ parts, current }: SetupWaysProps) {
  const next = nextPart(parts, current);
  const isLeft = parts.some(({ answered }) => !answered);
  return (
    <>
      <Submit pending="Saving…">{next ? "Save and go on" : "Save and see my line"}</Submit>
      {next && (
        <ButtonLink variant="bare" href={next.href}>
          Skip
        </ButtonLink>
      )}
      <ButtonLink variant="bare" href="/dashboard">
        {isLeft ? "Finish later" : "Back to my line"}
      </ButtonLink>
    </>
  );
}
