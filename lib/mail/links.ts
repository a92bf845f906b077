export type Piece = { text: string; href?: string };

/** A mail in pieces: our own links can be followed, everything else stays as it was written. */
export function withLinks(text: string, origin: string): Piece[] {
  return text
    .split(/(https?:\/\/\S+)/)
    .filter((piece) => piece !== "")
    .map((piece) =>
      piece.startsWith(`${origin}/`) ? { text: piece, href: piece.slice(origin.length) } : { text: piece },
    );
}
