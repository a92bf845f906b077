import { expect, test, type Page } from "@playwright/test";
import { inOrder } from "./in-order.ts";
import { signIn } from "./people.ts";

const PUBLIC = [
  "/",
  "/roadmap",
  "/roadmap/understand",
  "/roadmap/apply",
  "/roadmap/guide/role",
  "/roadmap/guide/tools",
  "/roadmap/guide/roles",
  "/roadmap/guide/roles/release-manager",
  "/roadmap/guide/levels",
  "/roadmap/guide/levels/senior-tpm",
  "/roadmap/skills",
  "/roadmap/skills/stakeholder-alignment",
  "/roadmap/guide/nothing",
  "/sign-up",
  "/sign-in",
  "/forgot",
  "/forgot?done=sent",
  "/sign-up/nothing",
  "/reset/nothing",
  "/email/undo/nothing",
  "/privacy",
  "/nowhere",
];
const MEMBER = [
  "/dashboard",
  "/onboarding",
  "/onboarding/skills/technical",
  "/forecast",
  "/forecast/weeks",
  "/forecast/activities",
  "/pauses",
  "/weeks",
  "/challenges",
  "/steps",
  "/steps/lead",
  "/steps/fundamentals",
  "/steps/lead/criteria/1",
  "/steps/lead/criteria/5",
  "/opportunities",
  "/opportunities/new?activity=escalate-risk",
  "/roadmap",
  "/roadmap/hybrid",
  "/roadmap/guide/levels/tpm",
  "/roadmap/skills/risks",
  "/milestones",
  "/milestones/drafts",
  "/milestones/new",
  "/skills",
  "/skills?on=2026-09-01",
  "/skills/dependencies",
  "/skills/planning?level=4&on=2026-10-01",
  "/skills/formula",
  "/skills/compare",
  "/skills/compare?by=endorsed",
  "/skills/rate/leadership",
  "/mentors",
  "/reviews",
  "/settings",
  "/settings/security",
  "/settings/devices",
  "/settings/mentoring",
  "/email/nothing",
  "/settings/delete",
  "/openings",
  "/mentors/former",
  "/dev/mail",
  "/milestones/nothing",
];
const MENTOR = ["/dashboard", "/mentees", "/reviews"];

const visits: [who: string, pages: string[]][] = [
  ["nobody", PUBLIC],
  ["maya@throughline.example", MEMBER],
  [
    "sara@throughline.example",
    [
      "/dashboard",
      "/onboarding/strengths",
      "/onboarding/skills/leadership",
      "/onboarding/skills/leadership?most=2",
      "/milestones",
      "/milestones/drafts",
      "/forecast",
      "/forecast/weeks",
      "/pauses",
      "/weeks",
      "/skills",
      "/skills/influence",
      "/skills/compare",
      "/skills/rate/leadership?most=2",
      "/mentors",
      "/reviews",
    ],
  ],
  [
    "ruben@throughline.example",
    ["/dashboard", "/onboarding/strengths", "/steps/understand", "/roadmap", "/pauses", "/forecast"],
  ],
  [
    "oleksandra@throughline.example",
    [
      "/dashboard",
      "/opportunities",
      "/steps/apply",
      "/milestones?q=review",
      "/milestones?q=x&step=lead&skill=kpis&state=VERIFIED",
    ],
  ],
  ["tomas@throughline.example", MENTOR],
];

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });
    for (const [who, pages] of visits) {
      test(`${who} finds every page in order`, async ({ page }) => {
        test.setTimeout(180_000);
        const problems = watch(page);
        if (who !== "nobody") await signIn(page, who);
        for (const path of [...pages, ...(await deeper(page, who))]) {
          await page.goto(path);
          await inOrder(page, path);
        }
        expect(problems).toEqual([]);
      });
    }
  });
}

/** Pages whose address only the lists know: the first milestone, mentee and review. */
async function deeper(page: Page, who: string) {
  const first = async (list: string, pattern: RegExp, count = 2) => {
    await page.goto(list);
    const hrefs = await page
      .locator("main a")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    return hrefs.filter((href) => pattern.test(href)).slice(0, count);
  };
  if (who.startsWith("maya")) {
    const milestones = await first("/milestones", /^\/milestones\/[0-9a-f]{8}-/);
    return [
      ...milestones,
      `${milestones[0]}/edit`,
      `${milestones[0]}/versions`,
      ...(await first("/reviews", /^\/reviews\/[0-9a-f]{8}-/)),
      ...(await first("/mentors", /^\/mentors\/[0-9a-f]{8}-/)),
      ...(await first("/opportunities", /^\/opportunities\/[0-9a-f]{8}-/, 7)),
    ];
  }
  if (who.startsWith("tomas"))
    return [
      ...(await first("/mentees", /^\/mentees\/[0-9a-f]{8}-/)),
      ...(await first("/reviews", /^\/reviews\/[0-9a-f]{8}-/)),
    ];
  return [];
}

/** Refused scripts and styles, and errors, as the browser tells them. A page that is missing is meant to be. */
function watch(page: Page) {
  const problems: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" && !/status of 404/.test(message.text())) problems.push(message.text());
  });
  page.on("pageerror", (error) => problems.push(String(error)));
  page.on("request", (request) => {
    if (!request.url().startsWith(process.env.APP_ORIGIN!) && !request.url().startsWith("data:"))
      problems.push(`asked ${request.url()}`);
  });
  return problems;
}
