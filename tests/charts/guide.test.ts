import fc from "fast-check";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { pathAcross, pathDown, type Station } from "@/components/charts/path-geometry";
import { PathMap } from "@/components/charts/path-map";
import { skyline } from "@/components/charts/skyline-geometry";
import { SkillSkyline } from "@/components/charts/skill-skyline";

const fork: Station[] = [
  { depth: 0, lane: 0, before: null },
  { depth: 1, lane: 0, before: 0 },
  { depth: 2, lane: 0, before: 1 },
  { depth: 2, lane: 1, before: 1 },
];

test("a path goes straight in its lane and bends into another", () => {
  expect(pathAcross(fork)).toBe("M0 0H100M100 0H200M100 0C160 0 140 100 200 100H200");
  expect(pathDown(fork, 36)).toBe("M0 0V100M0 100V200M0 100C0 160 36 140 36 200V300");
});

test("the map lists every station, and says which one this is", () => {
  const stops = fork.map((station, at) => ({
    ...station,
    name: `Level ${at}`,
    href: `/levels/${at}`,
    note: "",
    current: at === 2,
  }));
  const html = renderToStaticMarkup(createElement(PathMap, { label: "Levels", stops }));
  expect(html.match(/href="\/levels\/\d"/g)).toHaveLength(4);
  expect(html).toMatch(/aria-current="page"[^>]*href="\/levels\/2"/);
});

test("a skyline has room for every skill, whatever the levels", () => {
  const areas = fc.array(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 8 }), {
    minLength: 1,
    maxLength: 5,
  });
  fc.assert(
    fc.property(areas, (levels) => {
      const { width, height, starts, paths } = skyline(levels);
      const tops = [...paths.tops.matchAll(/M(\d+) (\d+)/g)].map(
        ([, x, y]) => [Number(x), Number(y)] as const,
      );
      expect(tops).toHaveLength(levels.flat().length);
      expect(starts).toHaveLength(levels.length);
      for (const [x, y] of tops) {
        expect(x).toBeLessThan(width);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThan(height);
      }
    }),
  );
});

test("a skyline says its levels in words", () => {
  const html = renderToStaticMarkup(
    createElement(SkillSkyline, { label: "Levels wanted", areas: [{ name: "Technical", levels: [3, 2] }] }),
  );
  expect(html).toContain('aria-label="Levels wanted: Technical 3 2"');
});
