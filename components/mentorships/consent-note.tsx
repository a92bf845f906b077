/** What no checkbox decides. */
export function ConsentNote() {
  return (
    <p className="text-1 text-ink-2">
      A milestone is shown only when you submit it, in the version you submitted. Your notes are never shown.
    </p>
  );
}
