/*
 * A path that divides, as a map of stations: `depth` is how many stations lie before one, `lane` its branch. Across, a
 * unit is a column; down, it is a row. Drawn 100 units to a pitch and stretched to the room there is.
 */

export type Station = { depth: number; lane: number; before: number | null };

/** Across the page: branches leave the trunk in a bend to their own lane. */
export function pathAcross(stations: Station[]) {
  const at = ({ depth, lane }: Station) => [depth * 100, lane * 100] as const;
  return joined(stations, (from, to) => {
    const [[x, y], [toX, toY]] = [at(from), at(to)];
    return y === toY
      ? `M${x} ${y}H${toX}`
      : `M${x} ${y}C${x + 60} ${y} ${x + 40} ${toY} ${x + 100} ${toY}H${toX}`;
  });
}

/** Down the page, one station a row in the order of the list; a lane is `gauge` wide. */
export function pathDown(stations: Station[], gauge: number) {
  const at = (station: Station) => [station.lane * gauge, stations.indexOf(station) * 100] as const;
  return joined(stations, (from, to) => {
    const [[x, y], [toX, toY]] = [at(from), at(to)];
    return x === toX
      ? `M${x} ${y}V${toY}`
      : `M${x} ${y}C${x} ${y + 60} ${toX} ${y + 40} ${toX} ${y + 100}V${toY}`;
  });
}

const joined = (stations: Station[], draw: (from: Station, to: Station) => string) =>
  stations.map((to) => (to.before === null ? "" : draw(stations[to.before]!, to))).join("");
