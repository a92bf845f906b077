import { Fragment } from "react";
import { UserLink } from "./link";

/** What a person wrote: its lines as they are, its web addresses as links. */
export function Written({ children }: { children: string }) {
  return (
    <p dir="auto" className="max-w-text wrap-anywhere whitespace-pre-line">
      {partsOf(children).map(({ text, isLink }, place) =>
        isLink ? (
          <UserLink key={place} href={text}>
            {text}
          </UserLink>
        ) : (
          <Fragment key={place}>{text}</Fragment>
        ),
      )}
    </p>
  );
}

/** The point or bracket after an address belongs to the sentence around it. */
const ADDRESS = /(https?:\/\/[^\s<>"]*[^\s<>"'.,;:!?()[\]{}…’”])/i;

/** A text cut where its addresses begin and end; put together again it is the same text. */
export const partsOf = (text: string) =>
  text
    .split(ADDRESS)
    .map((part, place) => ({ text: part, isLink: place % 2 === 1 && URL.canParse(part) }))
    .filter(({ text }) => text !== "");
