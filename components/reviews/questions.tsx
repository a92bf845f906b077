import { PersonName } from "@/components/ui/avatar";
import { Section } from "@/components/ui/section";

/** What the member wants to know: everything after it is read with it in mind. */
export function Questions({ texts, own, asker }: { texts: string[]; own: boolean; asker: string }) {
  if (texts.length === 0) return null;
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
      <ol role="list" className="grid max-w-text gap-3 text-3">
        {texts.map((text, index) => (
          <li key={index} dir="auto" className="wrap-anywhere whitespace-pre-line">
            {text}
          </li>
        ))}
      </ol>
    </Section>
  );
}
