"use client";

import { useRef, useState, type ReactNode } from "react";
import { Form } from "@/components/ui/form";
import { PageHeader } from "@/components/ui/page-header";
import type { FormAction } from "@/lib/forms/state";
import { AreaAnswer, Scale } from "./area-answer";
import { LevelRow } from "./level-row";

type RatedSkill = { key: string; name: string; sentence: string; levels: string[]; claimed: number | null };

export type RatedArea = {
  action: FormAction;
  formKey: string;
  roadmapVersion: number;
  area: { key: string; name: string; skills: RatedSkill[] };
  scale: readonly string[];
  /** The level that the address asks to begin with, for skills not rated before. */
  most: number | null;
};

/** The skills of one area: one answer for most of them, and then those that differ. */
export function AreaRating({
  action,
  formKey,
  roadmapVersion,
  area,
  scale,
  most,
  ways,
}: RatedArea & { ways: ReactNode }) {
  const [filled, setFilled] = useState(most);
  const rows = useRef<HTMLUListElement>(null);
  const chosen = useRef(new Set<string>());

  function fill(level: number) {
    for (const input of rows.current?.querySelectorAll("input") ?? [])
      if (isOpen(input.name) && !chosen.current.has(input.name))
        input.checked = input.value === String(level);
    setFilled(level);
  }
  const isOpen = (name: string) =>
    area.skills.some(({ key, claimed }) => name === `level.${key}` && claimed === null);

  return (
    <>
      <PageHeader title={area.name} />
      {area.skills.some(({ claimed }) => claimed === null) ? (
        <AreaAnswer scale={scale} filled={filled} fill={fill} />
      ) : (
        <Scale scale={scale} />
      )}
      <Form
        action={action}
        formKey={formKey}
        hidden={{ area: area.key, roadmapVersion }}
        autoComplete="off"
        aria-label={area.name}
        className="max-w-none!"
        actions={ways}
      >
        <ul
          ref={rows}
          role="list"
          className="divide-y divide-hair border-y border-hair"
          onChange={({ target }) => {
            if (target instanceof HTMLInputElement) chosen.current.add(target.name);
          }}
        >
          {area.skills.map(({ key, name, sentence, levels, claimed }) => (
            <LevelRow
              key={key}
              skillKey={key}
              name={name}
              sentence={sentence}
              texts={levels}
              level={claimed ?? most}
              open={claimed === null}
            />
          ))}
        </ul>
      </Form>
    </>
  );
}
