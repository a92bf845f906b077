import type { Page } from "@playwright/test";
import { PASSWORD } from "../../prisma/cast/load.ts";
import type { MailServer } from "../support/mail-server.ts";
import type { Find } from "./find.ts";

/** One page in one state, for the person who would see it so. */
export type Shot = {
  state: string;
  /** A key of the cast, or nobody whose browser runs no scripts; nobody is signed in without. */
  who?: string;
  /** By default the route itself. */
  path?: string | ((find: Find) => string);
  /** What is done on the page before its picture is taken. */
  act?: (page: Page, letters: Letters) => Promise<unknown>;
  /**
   * The worlds follow each other: everybody at work, everybody with names and titles as long as they may be, verdicts
   * that were not the last word, five years later with thousands of milestones, mail that is sent, no database.
   */
  world?: World;
  status?: number;
  /** Its name in docs/pictures: one of those the README shows. */
  readme?: string;
};

/** The mails that were sent where mail is. */
export type Letters = Pick<MailServer, "read">;

export const worlds = ["usual", "long", "late", "years", "mailed", "outage"] as const;
export type World = (typeof worlds)[number];

export const scriptless = "nobody, without scripts";

const NEWCOMER = "vera.lind@example.com";
const freeze = "Release freeze cut from 9 days to 3";
const review = "Led the Q4 dependency review, four teams";
const decisionLog = "Decision log adopted by Payments";
const story = "Story: one calendar for four release trains";

/** Every page of app/, by its route. */
export const pages: Record<string, Shot[]> = {
  "/": [
    { state: "a visitor", readme: "landing" },
    { state: "week 1", act: (page) => page.getByRole("radio", { name: "week 1" }).check() },
    { state: "week 60", act: (page) => page.getByRole("radio", { name: "week 60" }).check() },
    { state: "signed in", who: "maya" },
  ],
  "/roadmap": [{ state: "a visitor" }, { state: "signed in", who: "maya" }],
  "/roadmap/[step]": [
    { state: "a visitor", path: "/roadmap/lead" },
    { state: "signed in", who: "maya", path: "/roadmap/understand" },
  ],
  "/roadmap/guide": [{ state: "leads to its place on the roadmap", path: "/roadmap#guide" }],
  "/roadmap/guide/[chapter]": [
    { state: "read by a visitor", path: "/roadmap/guide/tools" },
    { state: "levels", path: "/roadmap/guide/levels" },
    { state: "signed in", who: "maya", path: "/roadmap/guide/certifications" },
  ],
  "/roadmap/guide/[chapter]/[entry]": [
    { state: "a visitor", path: "/roadmap/guide/roles/release-manager" },
    { state: "signed in", who: "maya", path: "/roadmap/guide/levels/tpm" },
  ],
  "/roadmap/versions": [{ state: "the newest", who: "maya" }],
  "/roadmap/skills": [{ state: "a visitor" }],
  "/roadmap/skills/[skill]": [
    { state: "a visitor", path: "/roadmap/skills/risks" },
    { state: "signed in", who: "maya", path: "/roadmap/skills/influence" },
  ],
  "/privacy": [{ state: "a visitor" }],
  "/sign-up": [
    { state: "a visitor" },
    {
      state: "refused",
      act: refuse("Open my account", { Name: "", "E-mail address": "maya", Password: "short" }),
    },
    {
      state: "invited",
      path: (find) => `/sign-up?next=${find.invitation("sara", "priya")}&email=priya%40example.com`,
    },
  ],
  "/sign-up/check": [
    { state: "a mail is on its way", path: "/sign-up", act: signUp, world: "mailed" },
    {
      state: "refused",
      path: "/sign-up",
      world: "mailed",
      act: async (page) => {
        await signUp(page);
        await refuse("Open my account", { "Six digits": "12" })(page);
      },
    },
  ],
  "/sign-up/[token]": [
    { state: "a link that is spent", path: "/sign-up/nothing" },
    {
      state: "a link that works",
      path: "/sign-up",
      world: "mailed",
      act: async (page, letters) => {
        await signUp(page);
        await follow(page, letters, NEWCOMER, "Open your Throughline account");
      },
    },
  ],
  "/forgot": [
    { state: "a visitor" },
    {
      state: "a mail is on its way",
      world: "mailed",
      act: async (page) => {
        await page.getByLabel("E-mail address").fill(NEWCOMER);
        await page.getByRole("button", { name: "Send the link" }).click();
        await page.getByRole("button", { name: "Send another link" }).waitFor();
      },
    },
  ],
  "/reset/[token]": [
    { state: "a link that is spent", path: "/reset/nothing" },
    {
      state: "a link that works",
      path: "/forgot",
      world: "mailed",
      act: async (page, letters) => {
        await page.getByLabel("E-mail address").fill("jonas@throughline.example");
        await page.getByRole("button", { name: "Send the link" }).click();
        await follow(page, letters, "jonas@throughline.example", "Set a new password");
      },
    },
  ],
  "/email/[token]": [
    { state: "a link that is spent", who: "maya", path: "/email/nothing" },
    { state: "a link that works", who: "maya", path: "/settings/security", act: move, world: "mailed" },
  ],
  "/email/undo/[token]": [
    { state: "a link that is spent", path: "/email/undo/nothing" },
    {
      state: "a link that works",
      who: "maya",
      path: "/settings/security",
      world: "mailed",
      act: async (page, letters) => {
        await move(page, letters);
        await page.getByRole("button", { name: "Use the new address" }).click();
        await follow(page, letters, "maya@throughline.example", "Your address was changed");
      },
    },
  ],
  "/sign-in": [
    { state: "a visitor" },
    { state: "refused", act: refuse("Sign in", { "E-mail address": "maya@example.com", Password: "wrong" }) },
  ],
  "/invitations/[token]": [
    { state: "a visitor", path: (find) => find.invitation("sara", "priya") },
    { state: "who is invited", who: "priya", path: (find) => find.invitation("sara", "priya") },
    { state: "somebody else", who: "sam", path: (find) => find.invitation("sara", "priya") },
    { state: "who asked", who: "jonas", path: (find) => find.invitation("oleksandra", "jonas") },
    { state: "declined", who: "priya", path: (find) => find.invitation("ruben", "priya") },
    { state: "long", world: "long", path: (find) => find.invitation("sara", "priya") },
  ],
  "/onboarding": [{ state: "just joined", who: "sara" }],
  "/onboarding/strengths": [
    { state: "just joined", who: "sara" },
    { state: "answered", who: "ruben" },
  ],
  "/onboarding/skills/[area]": [
    { state: "just joined", who: "sara", path: "/onboarding/skills/leadership" },
    { state: "one answer for most", who: "sara", path: "/onboarding/skills/leadership?most=2" },
  ],
  "/dashboard": [
    { state: "half-way", who: "maya", readme: "today" },
    { state: "just joined", who: "sara" },
    { state: "a break", who: "ruben" },
    { state: "step 5", who: "oleksandra" },
    { state: "a mentor with reviews", who: "tomas", readme: "mentor" },
    { state: "a mentor with none", who: "jonas" },
    { state: "long", who: "maya", world: "long" },
    { state: "long, arrived", who: "oleksandra", world: "long" },
    { state: "long, a mentor", who: "tomas", world: "long" },
    { state: "five years", who: "maya", world: "years" },
  ],
  "/forecast": [
    { state: "half-way", who: "maya" },
    { state: "step 5", who: "oleksandra" },
    { state: "on a pause", who: "ruben" },
    { state: "just joined", who: "sara" },
    { state: "nothing finished", who: "tomas" },
    { state: "five years", who: "maya", world: "years" },
  ],
  "/forecast/weeks": [
    { state: "half-way", who: "maya" },
    { state: "just joined", who: "sara" },
    { state: "long", who: "maya", world: "long" },
    { state: "five years", who: "maya", world: "years" },
  ],
  "/forecast/activities": [
    { state: "half-way", who: "maya" },
    { state: "five years", who: "maya", world: "years" },
  ],
  "/pauses": [
    { state: "on a pause", who: "ruben" },
    { state: "one behind", who: "oleksandra" },
    { state: "none", who: "sara" },
    {
      state: "refused",
      who: "sara",
      act: refuse("Take this pause", { "First day back": "2020-01-01" }),
    },
  ],
  "/weeks": [
    { state: "half-way", who: "maya" },
    { state: "on a pause", who: "ruben" },
    { state: "just joined", who: "sara" },
    { state: "long", who: "maya", world: "long" },
    { state: "five years", who: "maya", world: "years" },
  ],
  "/weeks/[monday]": [
    { state: "written", who: "maya", path: (find) => find.week(1) },
    { state: "begun for you", who: "maya", path: (find) => find.week(0) },
    { state: "nothing happened", who: "sara", path: (find) => find.week(0) },
    {
      state: "refused",
      who: "maya",
      path: (find) => find.week(0),
      act: refuse("Save the review", { Code: "-3", Strategy: "200" }),
    },
    { state: "long", who: "maya", world: "long", path: (find) => find.week(0) },
  ],
  "/challenges": [
    { state: "half-way", who: "maya" },
    { state: "just joined", who: "sara" },
  ],
  "/steps": [
    { state: "half-way", who: "maya" },
    { state: "just joined", who: "sara" },
    { state: "a break", who: "ruben" },
    { state: "five years", who: "maya", world: "years" },
  ],
  "/steps/[step]": [
    { state: "half-way", who: "maya", path: "/steps/lead?open=escalate-risk" },
    { state: "just joined", who: "sara", path: "/steps/understand" },
    { state: "a break", who: "ruben", path: "/steps/understand" },
    { state: "waived", who: "maya", path: "/steps/fundamentals?open=none" },
    { state: "begun early", who: "oleksandra", path: "/steps/apply" },
    { state: "long", who: "maya", world: "long", path: "/steps/lead?open=none" },
    {
      state: "refused",
      who: "sara",
      path: "/steps/understand?open=map-project-structure",
      act: async (page) => {
        await page.getByRole("radio", { name: "Skipped" }).first().check();
        await page.getByRole("button", { name: "Save state" }).first().click();
        await page.getByText("Say why, in a sentence.").waitFor();
      },
    },
    { state: "five years", who: "maya", world: "years", path: "/steps/lead?open=none" },
  ],
  "/steps/[step]/criteria/[criterion]": [
    { state: "met", who: "maya", path: "/steps/lead/criteria/1" },
    { state: "nothing yet", who: "maya", path: "/steps/lead/criteria/4" },
    { state: "long", who: "maya", world: "long", path: "/steps/lead/criteria/1" },
  ],
  "/opportunities": [
    { state: "in every state", who: "maya" },
    { state: "none", who: "sara" },
    { state: "long", who: "maya", world: "long" },
  ],
  "/opportunities/new": [
    { state: "for an activity", who: "maya", path: "/opportunities/new?activity=escalate-risk" },
    {
      state: "refused",
      who: "sara",
      act: refuse("Keep it", { "What you would do": "" }),
    },
  ],
  "/opportunities/[opportunityId]": [
    { state: "to ask", who: "maya", path: (find) => find.opportunity("Shape the first step") },
    { state: "asked", who: "maya", path: (find) => find.opportunity("Align Carrier") },
    { state: "done", who: "maya", path: (find) => find.opportunity("Hear why Search") },
  ],
  "/skills": [
    { state: "half-way", who: "maya", readme: "skills" },
    { state: "on a past day", who: "maya", path: "/skills?on=2026-09-01" },
    { state: "just joined", who: "sara" },
    { state: "only own words", who: "ruben" },
    { state: "two mentors", who: "oleksandra" },
    { state: "long", who: "maya", world: "long" },
    { state: "five years", who: "maya", world: "years" },
  ],
  "/skills/[skill]": [
    { state: "mentors who differ", who: "maya", path: "/skills/dependencies" },
    { state: "a verdict is missing", who: "maya", path: "/skills/written-communication?level=3" },
    { state: "on a past day", who: "maya", path: "/skills/dependencies?on=2026-10-01" },
    { state: "nothing yet", who: "sara", path: "/skills/influence" },
    { state: "prior evidence", who: "ruben", path: "/skills/risks" },
    { state: "long", who: "maya", world: "long", path: "/skills/dependencies" },
    {
      state: "refused",
      who: "maya",
      path: "/skills/dependencies",
      act: async (page) => {
        await page.getByRole("radio", { name: /^1/ }).check();
        await page.getByRole("button", { name: "Save rating" }).click();
        await page.getByText("Say in a sentence why").waitFor();
      },
    },
    { state: "five years", who: "maya", world: "years", path: "/skills/dependencies" },
  ],
  "/skills/formula": [{ state: "for everybody", who: "maya" }],
  "/skills/compare": [
    { state: "half-way", who: "maya" },
    { state: "just joined", who: "sara" },
    { state: "long", who: "maya", world: "long", path: "/skills/compare?by=claimed" },
  ],
  "/skills/rate": [{ state: "leads to the first area", who: "sara", path: "/skills/rate/leadership" }],
  "/skills/rate/[area]": [
    { state: "half-way", who: "maya", path: "/skills/rate/leadership" },
    { state: "just joined", who: "sara", path: "/skills/rate/leadership" },
  ],
  "/milestones": [
    { state: "half-way", who: "maya" },
    { state: "just joined", who: "sara" },
    { state: "with a past", who: "ruben" },
    { state: "none of this kind", who: "ruben", path: "/milestones?state=VERIFIED" },
    { state: "none of all this", who: "maya", path: "/milestones?step=apply&kind=DECISION&q=zebra" },
    { state: "not looked for", who: "maya", path: `/milestones?q=${"x".repeat(201)}` },
    {
      state: "a filter open",
      who: "maya",
      path: "/milestones?kind=DELIVERY&state=VERIFIED",
      act: (page) => page.locator("summary", { hasText: "Filter by Skill" }).click(),
    },
    { state: "found", who: "oleksandra", path: "/milestones?q=review" },
    { state: "long", who: "maya", world: "long" },
    { state: "five years", who: "maya", world: "years" },
  ],
  "/milestones/drafts": [
    { state: "half-way", who: "maya" },
    { state: "none", who: "sara" },
    { state: "long", who: "maya", world: "long" },
    {
      state: "asked before it is discarded",
      who: "maya",
      act: (page) => page.locator("summary, button", { hasText: "Discard" }).first().click(),
    },
  ],
  "/milestones/new": [
    { state: "first", who: "sara" },
    { state: "all of it", who: "sara", act: (page) => page.getByText("Add what happened").click() },
    { state: "a draft of before", who: "maya", path: (find) => find.draft("maya") },
    {
      state: "refused far below",
      who: "maya",
      path: (find) => find.draft("maya"),
      act: refuse("Log milestone", { Title: "Carrier slips", Address: "wiki" }),
    },
    { state: "half-way", who: "maya", path: "/milestones/new?activity=escalate-risk" },
    {
      state: "refused",
      who: "sara",
      act: refuse("Log milestone", { Title: "" }),
    },
  ],
  "/milestones/[milestoneId]": [
    { state: "in review", who: "maya", path: (find) => find.milestone(freeze) },
    { state: "logged", who: "maya", path: (find) => find.milestone(review) },
    { state: "verified", who: "maya", path: (find) => find.milestone("Decision log adopted by Payments") },
    { state: "just a title", who: "ruben", path: (find) => find.milestone("First sprint review led") },
    {
      state: "from before",
      who: "ruben",
      path: (find) => find.milestone("Ended the double bookings of the nightly import"),
    },
    {
      state: "asked before it is deleted",
      who: "maya",
      path: (find) => find.milestone(freeze),
      act: (page) => page.locator("summary, button", { hasText: "Delete" }).first().click(),
    },
    { state: "long, sent back", who: "oleksandra", world: "long", path: (find) => find.milestone(story) },
    { state: "long", who: "maya", world: "long", path: (find) => find.milestone(freeze) },
    { state: "nobody answered", who: "maya", world: "late", path: (find) => find.milestone(freeze) },
    { state: "seen otherwise", who: "oleksandra", world: "late", path: (find) => find.milestone(story) },
  ],
  "/milestones/[milestoneId]/edit": [
    { state: "half-way", who: "maya", path: (find) => `${find.milestone(freeze)}/edit` },
    { state: "long", who: "maya", world: "long", path: (find) => `${find.milestone(freeze)}/edit` },
  ],
  "/milestones/[milestoneId]/versions": [
    { state: "half-way", who: "maya", path: (find) => `${find.milestone(freeze)}/versions` },
    { state: "long", who: "maya", world: "long", path: (find) => `${find.milestone(freeze)}/versions` },
  ],
  "/mentors": [
    { state: "one mentor", who: "maya" },
    { state: "invited", who: "sara" },
    { state: "none", who: "sam" },
    { state: "two mentors, and a question", who: "oleksandra" },
    {
      state: "refused",
      who: "sam",
      act: refuse("Send invitation", { "Their e-mail address": "tomas", "Your message": "" }),
    },
    { state: "just invited", who: "ruben", act: invite },
    { state: "long", who: "oleksandra", world: "long" },
  ],
  "/mentors/[mentorshipId]": [
    { state: "shares everything", who: "maya", path: (find) => find.mentor("maya", "tomas") },
    { state: "keeps skills", who: "ruben", path: (find) => find.mentor("ruben", "tomas") },
    { state: "shows one step", who: "ruben", path: (find) => find.mentor("ruben", "jonas") },
    {
      state: "refused",
      who: "maya",
      path: (find) => find.mentor("maya", "tomas"),
      act: async (page) => {
        await page.getByLabel("Until when they see Lead and communicate").fill("2020-01-01");
        await refuse("Save what they can read", {})(page);
      },
    },
    { state: "quiet", who: "ruben", path: (find) => find.mentor("ruben", "tomas") },
    {
      state: "pause, refused",
      who: "ruben",
      path: (find) => find.mentor("ruben", "jonas"),
      act: async (page) => {
        await page.getByText("Pause", { exact: true }).click();
        await page.getByLabel("Away").check();
        await refuse("Pause mentorship", { "Go on from": "2020-01-01" })(page);
      },
    },
    { state: "paused", who: "oleksandra", path: (find) => find.mentor("oleksandra", "priya"), act: pause },
    { state: "long", who: "maya", world: "long", path: (find) => find.mentor("maya", "tomas") },
  ],
  "/mentors/[mentorshipId]/timeline": [
    { state: "goes on", who: "maya", path: (find) => `${find.mentor("maya", "tomas")}/timeline` },
    { state: "ended", who: "maya", path: (find) => `${find.mentor("maya", "jonas")}/timeline` },
    {
      state: "advice",
      who: "maya",
      path: (find) => `${find.mentor("maya", "tomas")}/timeline?show=advice`,
    },
    {
      state: "refused",
      who: "maya",
      path: (find) => `${find.mentor("maya", "tomas")}/timeline`,
      act: refuse("Post", {}),
    },
    {
      state: "hidden note",
      who: "ruben",
      path: (find) => `${find.mentor("ruben", "tomas")}/timeline`,
      act: (page) => page.getByRole("button", { name: "Hide while I share my screen" }).click(),
    },
    {
      state: "long",
      who: "maya",
      world: "long",
      path: (find) => `${find.mentor("maya", "tomas")}/timeline`,
    },
  ],
  "/mentors/former": [{ state: "nobody", who: "maya" }],
  "/posts/[postId]": [
    { state: "mine", who: "maya", path: (find) => find.post("Carrier and Payments") },
    { state: "somebody's", who: "maya", path: (find) => find.post("One by one") },
    { state: "after the end", who: "jonas", path: (find) => find.post("You have outgrown") },
  ],
  "/mentors/[mentorshipId]/view": [
    { state: "of everything", who: "maya", path: (find) => `${find.mentor("maya", "tomas")}/view` },
    { state: "of one step", who: "ruben", path: (find) => `${find.mentor("ruben", "jonas")}/view` },
    {
      state: "long",
      who: "maya",
      world: "long",
      path: (find) => `${find.mentor("maya", "tomas")}/view`,
    },
  ],
  "/mentors/[mentorshipId]/view/milestones": [
    { state: "two", who: "maya", path: (find) => `${find.mentor("maya", "tomas")}/view/milestones` },
  ],
  "/mentors/[mentorshipId]/view/milestones/[milestoneId]": [
    {
      state: "open",
      who: "maya",
      path: (find) => `${find.mentor("maya", "tomas")}/view${find.milestone(decisionLog)}`,
    },
  ],
  "/mentors/[mentorshipId]/view/weeks/[monday]": [
    {
      state: "shown",
      who: "maya",
      path: (find) => `${find.mentor("maya", "tomas")}/view${find.week(1)}`,
    },
  ],
  "/openings": [
    { state: "one mentor", who: "maya" },
    { state: "two mentors", who: "oleksandra" },
    { state: "none", who: "sara" },
    { state: "long", who: "maya", world: "long" },
  ],
  "/mentees": [
    { state: "several", who: "tomas" },
    { state: "one, and an invitation", who: "priya" },
    { state: "none", who: "sam" },
    { state: "long", who: "tomas", world: "long" },
  ],
  "/mentees/[menteeId]": [
    { state: "shares everything", who: "tomas", path: (find) => find.mentee("maya") },
    { state: "keeps skills", who: "tomas", path: (find) => find.mentee("ruben") },
    { state: "shows one step", who: "jonas", path: (find) => find.mentee("ruben") },
    { state: "other terms", who: "tomas", path: (find) => find.mentee("maya"), act: proposeTerms },
    { state: "proposed", who: "priya", path: (find) => find.invitation("sara", "priya"), act: acceptChanged },
    { state: "ending", who: "jonas", path: (find) => find.mentee("ruben"), act: proposeEnd },
    { state: "long", who: "tomas", world: "long", path: (find) => find.mentee("oleksandra") },
  ],
  "/mentees/[menteeId]/timeline": [
    { state: "goes on", who: "tomas", path: (find) => `${find.mentee("maya")}/timeline` },
    { state: "ended", who: "jonas", path: (find) => `${find.mentee("maya")}/timeline` },
    { state: "long", who: "tomas", world: "long", path: (find) => `${find.mentee("oleksandra")}/timeline` },
  ],
  "/mentees/[menteeId]/milestones": [
    { state: "two", who: "tomas", path: (find) => `${find.mentee("maya")}/milestones` },
    { state: "a step", who: "jonas", path: (find) => `${find.mentee("ruben")}/milestones` },
    { state: "none", who: "tomas", path: (find) => `${find.mentee("ruben")}/milestones` },
  ],
  "/mentees/[menteeId]/milestones/[milestoneId]": [
    { state: "open", who: "tomas", path: (find) => `${find.mentee("maya")}${find.milestone(decisionLog)}` },
    {
      state: "long",
      who: "tomas",
      world: "long",
      path: (find) => `${find.mentee("maya")}/milestones`,
      act: (page) => page.getByRole("main").getByRole("listitem").getByRole("link").first().click(),
    },
  ],
  "/mentees/[menteeId]/weeks/[monday]": [
    { state: "shown", who: "tomas", path: (find) => `${find.mentee("maya")}${find.week(1)}` },
  ],
  "/reviews": [
    { state: "a mentor", who: "tomas" },
    { state: "a member", who: "maya" },
    { state: "none", who: "sam" },
    { state: "long", who: "tomas", world: "long" },
  ],
  "/reviews/[requestId]": [
    { state: "waits for me", who: "tomas", path: (find) => find.review(freeze) },
    {
      state: "refused",
      who: "tomas",
      path: (find) => find.review(freeze),
      act: async (page) => {
        await takeUp(page);
        await page.getByLabel("Ask for changes").check();
        await refuse("Give verdict", {})(page);
      },
    },
    {
      state: "with all there is to look at",
      who: "tomas",
      path: (find) => find.review(freeze),
      act: async (page) => {
        await takeUp(page);
        await page.getByText("Tick what you saw").click();
        await page.getByText("Ask them something first").click();
      },
    },
    { state: "I asked, and it is read", who: "maya", path: (find) => find.review(freeze) },
    {
      state: "I ask back",
      who: "tomas",
      path: (find) => find.review(freeze),
      act: async (page) => {
        await page.getByText("Ask them something first").click();
        await page.getByLabel("What do you need to know?").fill("Who agreed to the three days, and where?");
        await page.getByRole("button", { name: "Ask, and wait for the answer" }).click();
        await page.getByRole("heading", { name: "You asked back" }).waitFor();
      },
    },
    { state: "I am asked", who: "maya", path: (find) => find.review(freeze) },
    {
      state: "asked before it is taken back",
      who: "tomas",
      path: (find) => find.review("Decision log adopted by Payments"),
      act: (page) => page.getByText("Take the endorsement back").first().click(),
    },
    { state: "decided", who: "tomas", path: (find) => find.review("Decision log adopted by Payments") },
    { state: "long", who: "priya", world: "long", path: (find) => find.review(story) },
    { state: "nobody answered me", who: "maya", world: "late", path: (find) => find.review(freeze) },
    { state: "I did not answer", who: "tomas", world: "late", path: (find) => find.review(freeze) },
    {
      state: "taken back",
      who: "maya",
      world: "late",
      path: (find) => find.review("Decision log adopted by Payments"),
    },
    { state: "seen otherwise", who: "priya", world: "late", path: (find) => find.review(story) },
    {
      state: "I see it otherwise",
      who: "oleksandra",
      world: "long",
      path: (find) => find.review(story),
      act: (page) => page.getByText("I see this otherwise").first().click(),
    },
  ],
  "/reviews/[requestId]/versions": [
    { state: "waits for me", who: "tomas", path: (find) => `${find.review(freeze)}/versions` },
  ],
  "/settings": [
    { state: "half-way", who: "maya" },
    { state: "long", who: "maya", world: "long" },
  ],
  "/notices": [
    { state: "of a mentor, some unread", who: "tomas" },
    { state: "of a member", who: "maya" },
    {
      state: "all read",
      who: "tomas",
      act: (page) => page.getByRole("button", { name: "Mark all as read" }).click(),
    },
    { state: "nothing yet", who: "sam" },
    { state: "long names", who: "tomas", world: "long" },
  ],
  "/settings/notices": [
    { state: "as it begins", who: "maya" },
    {
      state: "saved",
      who: "maya",
      act: (page) => page.getByRole("button", { name: "Save choices" }).click(),
    },
    { state: "where mail is sent", who: "maya", world: "mailed" },
  ],
  "/unsubscribe/[token]": [{ state: "a link that was cut short", path: "/unsubscribe/short" }],
  "/settings/security": [
    { state: "half-way", who: "maya" },
    { state: "refused", who: "sara", act: refuse("Change password", { "New password": "short" }) },
  ],
  "/settings/devices": [{ state: "this one", who: "maya" }],
  "/settings/mentoring": [
    { state: "three mentees", who: "tomas" },
    { state: "somebody blocked", who: "maya", path: "/mentors", act: block },
    {
      state: "refused",
      who: "tomas",
      act: refuse("Save", { "How many mentees you take": "2000" }),
    },
  ],
  "/settings/delete": [
    { state: "half-way", who: "maya" },
    { state: "refused", who: "sara", act: refuse("Delete my account", { "Your password": "wrong" }) },
  ],
  "/dev/mail": [{ state: "one invitation" }],
  // Last: whoever left sees nothing else any more.
  "/deletion": [{ state: "leaving", who: "sam", path: "/settings/delete", act: leave }],
};

/** What stands where a page should be. */
export const problems: Record<string, Shot[]> = {
  "no such page": [
    { state: "a visitor", path: "/nowhere", status: 404 },
    { state: "signed in", who: "maya", path: "/milestones/nothing", status: 404 },
    { state: "without scripts", who: scriptless, path: "/invitations/nothing", status: 404 },
  ],
  "refused at the door": [{ state: "anybody", path: "/%00", status: 400 }],
  outage: [
    { state: "a visitor", path: "/roadmap", world: "outage", status: 503 },
    { state: "signed in", who: "maya", path: "/dashboard", world: "outage", status: 503 },
  ],
};

/** Fills in a form as it must not be, sends it, and waits for what is said about it. */
function refuse(button: string, fields: Record<string, string>) {
  return async (page: Page) => {
    for (const [label, value] of Object.entries(fields))
      await page.getByRole("main").getByLabel(label, { exact: true }).first().fill(value);
    await page.getByRole("button", { name: button }).click();
    await page.locator('[aria-invalid="true"], [data-invalid], [role="alert"]:not(:empty)').first().waitFor();
  };
}

/** Whoever looks again has it already. */
async function takeUp(page: Page) {
  const button = page.getByRole("button", { name: "Take it up" });
  if (await button.isVisible()) await button.click();
  await page.getByRole("button", { name: "Give verdict" }).waitFor();
}

async function invite(page: Page) {
  await page.getByLabel("Their e-mail address").fill("ines.almeida@example.com");
  await page
    .getByLabel("Your message")
    .fill("You planned the move to the new platform. Would you read one milestone a month?");
  await page.getByRole("button", { name: "Send invitation" }).click();
  await page.getByLabel("Link to the invitation").waitFor();
}

async function signUp(page: Page) {
  await page.getByLabel("Name").fill("Vera Lind");
  await page.getByLabel("E-mail address").fill(NEWCOMER);
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Open my account" }).click();
  await page.waitForURL("/sign-up/check");
}

/** Asks for another address and opens the link that is sent there. */
async function move(page: Page, letters: Letters) {
  await page.getByLabel("New e-mail address").fill("maya.lind@example.com");
  await page.getByRole("button", { name: "Change address" }).click();
  await follow(page, letters, "maya.lind@example.com", "Confirm your new address");
}

/** Opens the link of the newest mail. */
async function follow(page: Page, letters: Letters, to: string, subject: string) {
  const { text } = await letters.read(to, subject);
  await page.goto(text.match(/http:\S+\/(?:sign-up|reset|email)\/\S+/)![0]);
}

async function leave(page: Page) {
  await page.getByLabel("Your password").fill(PASSWORD);
  await page.getByRole("button", { name: "Delete my account" }).click();
  await page.waitForURL("/deletion");
}

async function pause(page: Page) {
  await page.getByText("Pause", { exact: true }).click();
  await page.getByLabel("Away").check();
  await page.getByRole("button", { name: "Pause mentorship" }).click();
  await page.getByText("Go on now").waitFor();
}

async function proposeEnd(page: Page) {
  await page.getByText("Propose the end").first().click();
  await page.getByRole("button", { name: "Propose the end" }).last().click();
  await page.getByText("Coming to its end", { exact: true }).waitFor();
}

async function proposeTerms(page: Page) {
  await page.getByText("Propose other terms").click();
  await page.getByLabel("Hours a month").fill("3");
  await page.getByRole("button", { name: "Sign and propose" }).click();
  await page.getByText("You proposed other terms").waitFor();
}

async function acceptChanged(page: Page) {
  await page.getByText("Accept with other terms").click();
  await page.getByLabel("Hours a month").fill("2");
  await page.getByRole("button", { name: "Sign and propose" }).click();
  await page.getByText("Leave it", { exact: true }).first().waitFor();
}

/** Somebody from long ago. */
async function block(page: Page) {
  await page.getByText("Earlier mentors").click();
  await page.getByText("Block", { exact: true }).first().click();
  await page.getByRole("button", { name: "Block" }).last().click();
  await page.getByText("Lift the block").first().waitFor();
}
