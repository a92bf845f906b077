/** What stands below /roadmap and is no step: a step with such a key is refused when content is loaded. */
export const RESERVED: readonly string[] = ["guide", "skills", "versions"];

type Keyed = { key: string };
type EntryAddress = Keyed & { targets: Record<string, number> };

/** Where each part of the roadmap has its public page, for ever: people keep and share these. */
export const addressOf = {
  step: ({ key }: Keyed) => `/roadmap/${key}`,
  activity: (step: Keyed, { key }: Keyed) => `/roadmap/${step.key}#${key}`,
  skill: ({ key }: Keyed) => `/roadmap/skills/${key}`,
  area: ({ key }: Keyed) => `/roadmap/skills#${key}`,
  chapter: ({ key }: Keyed) => `/roadmap/guide/${key}`,
  entry: (chapter: Keyed, entry: EntryAddress) =>
    `/roadmap/guide/${chapter.key}${hasPage(entry) ? "/" : "#"}${entry.key}`,
};

/** An entry that asks a level of each of its skills is read by itself; the others are read together. */
export const hasPage = ({ targets }: Pick<EntryAddress, "targets">) => Object.keys(targets).length > 0;
