/** Around a word that was found, as Postgres marks it; `plain_text` leaves neither in what a person wrote. */
export const OPEN = "\u0002";
export const CLOSE = "\u0003";

export type Part = { text: string; found: boolean };

/** The text in parts, the found words apart. `marked` is the same text with marks; one that does not fit marks nothing. */
export function partsOf(text: string, marked: string): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const [index, { length }] of marked.split(MARKS).entries()) {
    if (length > 0) parts.push({ text: text.slice(at, at + length), found: index % 2 === 1 });
    at += length;
  }
  return at === text.length ? parts : [{ text, found: false }];
}

/** About a line of the text, its own lines joined by a dot, round the first word that was found, cut between words; null where none was. */
export function excerptOf(text: string, marked: string): Part[] | null {
  const parts = partsOf(text, marked);
  const first = parts.findIndex(({ found }) => found);
  if (first < 0) return null;
  const before = parts.slice(0, first).reduce((all, part) => all + part.text, "");
  const excerpt = [{ text: endOf(before), found: false }];
  let room = AFTER;
  for (const part of parts.slice(first)) {
    const kept = startOf(part.text, room);
    excerpt.push({ ...part, text: kept });
    room -= part.text.length;
    if (room <= 0) break;
  }
  return excerpt
    .map((part) => ({ ...part, text: part.text.replace(/\s*\n\s*/gu, " · ") }))
    .filter(({ text }) => text !== "");
}

const MARKS = /[\u0002\u0003]/;
const [BEFORE, AFTER] = [60, 140];

function endOf(text: string) {
  const end = [...text.slice(-2 * BEFORE)].slice(-BEFORE).join("");
  return end.length === text.length ? text : `… ${end.replace(/^\S*\s+/u, "")}`;
}

function startOf(text: string, room: number) {
  const start = [...text.slice(0, 2 * room)].slice(0, room).join("");
  return start.length === text.length ? text : `${start.replace(/\s+\S*$/u, "")} …`;
}
