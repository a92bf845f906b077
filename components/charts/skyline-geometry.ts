/* Levels from 0 to 5 as towers side by side: one a skill, a wider gap between areas. All in pixels. */

const tower = { width: 9, pitch: 11, storey: 9, top: 2 };
const levels = 5;
const gap = 12;

/** One path string for each ink, where each area starts, and the room they need. */
export function skyline(areas: readonly (readonly number[])[]) {
  const height = levels * tower.storey + tower.top;
  const paths = { ground: "", towers: "", tops: "" };
  const starts: number[] = [];
  let x = 0;
  for (const skills of areas) {
    if (x > 0) x += gap;
    starts.push(x);
    paths.ground += rect(x, height - 1, skills.length * tower.pitch - (tower.pitch - tower.width), 1);
    for (const level of skills) {
      const y = height - level * tower.storey - tower.top;
      if (level > 0) paths.towers += rect(x, y + tower.top, tower.width, level * tower.storey);
      paths.tops += rect(x, y, tower.width, tower.top);
      x += tower.pitch;
    }
  }
  return { width: Math.max(x - (tower.pitch - tower.width), 0), height, starts, paths };
}

const rect = (x: number, y: number, width: number, height: number) =>
  `M${x} ${y}h${width}v${height}h-${width}z`;
