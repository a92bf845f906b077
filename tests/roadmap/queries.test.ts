import { expect, test } from "vitest";
import { prisma } from "@/lib/db";
import { findPublicRoadmap, findPublicVersion, findRoadmap } from "@/lib/roadmap/queries";
import { loadPeople } from "@/tests/support/cast";

test("content is read once, chapters and all", async () => {
  const first = await findPublicRoadmap();
  expect(first.chapters.length).toBeGreaterThan(0);
  expect(await findPublicRoadmap()).toBe(first);
});

test("members read the version they are pinned to, everybody else the newest", async () => {
  const { maya } = await loadPeople();
  await prisma.roadmap.create({
    data: {
      version: 2,
      digest: "of a test",
      chapters: {
        create: { key: "tools", position: 0, name: "Newer tools", sentence: "Only in version 2." },
      },
    },
  });
  const named = ({ chapters }: Awaited<ReturnType<typeof findPublicRoadmap>>) =>
    chapters.find(({ key }) => key === "tools")!.name;
  expect(named(await findPublicRoadmap())).toBe("Newer tools");
  expect(named(await findRoadmap(maya))).toBe("Tools");
});

test("a reading that failed is not kept", async () => {
  await expect(findPublicVersion(3)).rejects.toThrow();
  await prisma.roadmap.create({ data: { version: 3, digest: "of a test" } });
  expect((await findPublicVersion(3)).chapters).toEqual([]);
});
