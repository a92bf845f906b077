import { PersonName } from "@/components/ui/avatar";
import { Section } from "@/components/ui/section";

/** What the member wants to know: it comes first, because everything after it is read with it in mind. */
export function Question({ text, own, asker }: { text: string; own: boolean; asker: string }) {
  return (
    <Section
      title={
        own ? (
          "You asked"
        ) : (
          <>
            <PersonName>{asker}</PersonName> asks
          </>
        )
      }
    >
      <p dir="auto" className="max-w-text text-3 wrap-anywhere whitespace-pre-line">
        {text}
      </p>
    </Section>
  );
}
