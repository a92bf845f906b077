/** Six columns where there is room, the same six that the line has. */
export function SkillLevels({ levels }: { levels: string[] }) {
  return (
    <ol role="list" className="grid gap-x-8 gap-y-3 pb-4 sm:grid-cols-2 md:grid-cols-3 lg:grid-cols-6">
      {levels.map((behavior, level) => (
        <li key={level} className="max-sm:flex max-sm:gap-3">
          <span className="block font-semibold text-accent-ink tnum">{level}</span>
          <span className="text-1 text-ink-2 max-lg:text-2">{behavior}</span>
        </li>
      ))}
    </ol>
  );
}
