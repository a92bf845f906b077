import type { Roadmap } from "@/lib/roadmap/queries";

/**
 * The areas as they are rated in one sitting: first how somebody carries responsibility with others, then what they
 * know. That is the order in which SFIA assesses people: responsibility sets the frame that skills are read in.
 */
export const sittingOf = ({ areas }: Pick<Roadmap, "areas">) =>
  areas.toSorted((a, b) => placeOf(a.key) - placeOf(b.key));

export function nextInSitting(roadmap: Pick<Roadmap, "areas">, areaKey: string) {
  const areas = sittingOf(roadmap);
  return areas[areas.findIndex(({ key }) => key === areaKey) + 1];
}

const ORDER = ["leadership", "strategic", "program", "technical"];

/** An area this order does not know comes last. */
const placeOf = (key: string) => (ORDER.includes(key) ? ORDER.indexOf(key) : ORDER.length);
