/** What no checkbox decides. */
export function ConsentNote() {
  return (
    <p className="text-1 text-ink-2">
      A milestone you submit to them is shown as you submitted it. Your notes are never shown.
    </p>
  );
}
