import { createElement, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { radarOf } from "@/components/charts/radar-geometry";
import { SkillBars } from "@/components/charts/skill-bars";
import { SkillRadar } from "@/components/charts/skill-radar";
import { Throughline, ThroughlineMini } from "@/components/charts/throughline";
import { Choices } from "@/components/ui/choices";
import { Field } from "@/components/ui/field";
import { FormContext } from "@/components/ui/form-context";
import type { FormState } from "@/lib/forms/state";

const html = (node: ReactNode) => renderToStaticMarkup(node);
const inForm = (state: FormState, node: ReactNode) =>
  html(
    createElement(
      FormContext,
      { value: { state, limits: { title: { required: true } }, mark: "optional" } },
      node,
    ),
  );

describe("a field", () => {
  const refused: FormState = { values: { title: "kept" }, errors: { title: ["Give it a title"] } };

  test("shows again what was sent and says what is wrong with it, where a screen reader finds it", () => {
    const field = inForm(
      refused,
      createElement(Field, { name: "title", label: "Title", hint: "One line.", defaultValue: "old" }),
    );
    expect(field).toContain('value="kept"');
    expect(field).toContain('aria-invalid="true"');
    const [error, hint] = /aria-describedby="([^"]+)"/.exec(field)![1]!.split(" ");
    expect(field).toMatch(new RegExp(`id="${error}"[^>]*>.*Give it a title`));
    expect(field).toMatch(new RegExp(`id="${hint}"[^>]*>One line.`));
  });

  test("never shows a password again", () => {
    const sent: FormState = { values: { password: "secret" }, errors: { password: ["Too short"] } };
    expect(
      inForm(sent, createElement(Field, { name: "password", type: "password", label: "Password" })),
    ).not.toContain("secret");
  });

  test("says which fields may stay empty", () => {
    expect(inForm({}, createElement(Field, { name: "title", label: "Title" }))).not.toContain("optional");
    expect(inForm({}, createElement(Field, { name: "when", label: "When" }))).toContain("optional");
  });

  test("a long text is never cut off by the browser", () => {
    expect(html(createElement(Field, { name: "a", label: "A", limits: { maxLength: 5 } }))).not.toContain(
      "maxlength",
    );
  });
});

describe("choices", () => {
  const skills = (state: FormState) =>
    inForm(
      state,
      createElement(Choices, {
        type: "checkbox",
        name: "skills",
        legend: "Skills",
        defaultValue: ["a"],
        options: [
          { value: "a", label: "A" },
          { value: "b", label: "B" },
        ],
      }),
    );

  test("start with their default", () => expect(skills({})).toMatch(/checked=""[^>]*value="a"/));
  test("after a refusal keep what was ticked", () =>
    expect(skills({ values: { skills: "b" } })).toMatch(/checked=""[^>]*value="b"/));
  test("and that nothing was", () => expect(skills({ values: { title: "x" } })).not.toContain("checked"));
  test("take the errors of their places in the list", () => {
    expect(skills({ errors: { "skills.0": ["Not yours"], skillset: ["Else"] } })).toMatch(/Not yours/);
    expect(skills({ errors: { skillset: ["Else"] } })).not.toContain("Else");
  });
});

describe("the throughline", () => {
  const steps = [
    {
      name: "Understand",
      href: "/steps/1",
      acts: ["done", "skipped"],
      state: "passed",
      note: "Passed",
      more: "1 skipped",
    },
    {
      name: "Lead",
      href: "/steps/2",
      acts: ["doing"],
      state: "active",
      gate: { met: 1, all: 3 },
      note: "1 of 3",
      current: true,
    },
  ] as const;
  const data = steps.map((step) => ({ ...step, acts: [...step.acts] }));

  test("is drawn for the eye and listed for everyone", () => {
    const line = html(
      createElement(Throughline, { label: "Your throughline", steps: data, end: { name: "TPM" } }),
    );
    expect(line).toMatch(/<svg[^>]*aria-hidden="true"/);
    expect(line).toMatch(/href="\/steps\/1"[^>]*>Understand<\/a><p>Passed<span class="more">, 1 skipped/);
    expect(line).toMatch(/aria-current="step"[^>]*>Lead/);
    expect(line).toContain("TPM");
  });

  test("small, it says its words itself", () => {
    const mini = html(createElement(ThroughlineMini, { label: "Step 2 of 5", steps: data }));
    expect(mini).toMatch(/role="img" aria-label="Step 2 of 5"/);
  });

  test("a gate of nothing is an empty ring", () => {
    const mini = html(
      createElement(ThroughlineMini, {
        label: "",
        steps: [{ acts: [], state: "active", gate: { met: 0, all: 0 } }],
      }),
    );
    expect(mini).not.toMatch(/NaN|Infinity/);
  });
});

describe("the skills", () => {
  const area = { name: "Technical", skills: [{ name: "APIs", claimed: 3, endorsed: null }] };
  const heads = (table: string) => [...table.matchAll(/<th scope="col">([^<]+)/g)].map(([, head]) => head);
  const cells = (table: string) =>
    [...table.matchAll(/<td class[^>]*>(.*?)<\/td>/g)].map(([, cell]) =>
      cell!.replace(/<span aria-hidden[^>]*>.*?<\/span>|<[^>]+>/g, ""),
    );

  test("as bars are a table with every value in a column of its own", () => {
    const table = html(createElement(SkillBars, { areas: [area] }));
    expect(heads(table)).toEqual(["Skill", "endorsed", "own view"]);
    expect(cells(table)).toEqual(["not yet", "3"]);
    expect(table).toMatch(/<svg aria-hidden="true"/);
  });

  test("have a column more for each value that somebody has", () => {
    const skills = [{ name: "APIs", claimed: 3, endorsed: 1, supported: 2, target: 4 }];
    const table = html(createElement(SkillBars, { areas: [{ name: "Technical", skills }] }));
    expect(heads(table)).toEqual(["Skill", "proven", "target", "endorsed", "own view", "supported"]);
    expect(cells(table)).toEqual(["2", "4", "1", "3", "2"]);
  });

  test("as a radar have a title and a description", () => {
    const radar = html(
      createElement(SkillRadar, { radar: radarOf([area]), title: "Radar", description: "What it shows" }),
    );
    const [title, description] = /role="img" aria-labelledby="([^"]+)"/.exec(radar)![1]!.split(" ");
    expect(radar).toContain(`<title id="${title}">Radar</title>`);
    expect(radar).toContain(`<desc id="${description}">What it shows</desc>`);
    expect(radar).not.toContain("style=");
  });
});

test("no drawing has a style attribute: the content security policy would drop it", () => {
  const line = html(
    createElement(Throughline, {
      label: "",
      steps: [{ name: "A", acts: ["blocked", "paused"], state: "active" }],
    }),
  );
  expect(line).not.toContain("style=");
});
