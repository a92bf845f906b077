/** The first stop of the keyboard: past the navigation. */
export function SkipLink() {
  return (
    <a
      href="#main"
      className="absolute top-2 left-4 z-10 -translate-y-20 rounded bg-raise px-4 py-3 font-medium shadow-float focus:translate-y-0"
    >
      Skip to content
    </a>
  );
}
