import type { Start } from "@/lib/generated/prisma/enums";

/**
 * The skills that a past achievement speaks for, strongest first: those of the strength it shows. Somebody who managed
 * projects has shown all of them but the technical ones, which are what they come here to learn.
 */
export const shownSkills = (skillKeys: string[], start: Start | null, technical: ReadonlySet<string>) =>
  start === "PROJECT_MANAGER" ? skillKeys.filter((key) => !technical.has(key)) : skillKeys;
