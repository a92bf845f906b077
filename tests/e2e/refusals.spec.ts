import { expect, test } from "@playwright/test";
import { changed, PlainBrowser, signedIn, type Answer } from "./plain-browser.ts";

const NEW = "/milestones/new";
const idOf = ({ location }: Answer) => location!.match(/[0-9a-f-]{36}/)![0];

async function countOf(browser: PlainBrowser, title: string) {
  const { text } = await browser.send("/milestones");
  return text.split(title).length - 1;
}

async function log(browser: PlainBrowser, title: string) {
  const answer = await browser.submit(NEW, "title", { title });
  expect(answer.status).toBe(303);
  return idOf(answer);
}

/** A milestone of hers that waits for his verdict: the page they both see, and his form. */
async function submitted(owner: PlainBrowser, mentor: PlainBrowser, title: string) {
  const milestone = `/milestones/${await log(owner, title)}`;
  expect((await owner.submit(milestone, "mentorshipId", {})).status).toBe(303);
  const path = (await owner.send(milestone)).html.match(/\/reviews\/[0-9a-f-]{36}/)![0];
  return { path, form: await takenUp(mentor, path) };
}

/** The form for the verdict, which is there once the mentor has taken the request up. */
async function takenUp(mentor: PlainBrowser, path: string) {
  expect((await mentor.submit(path, "requestId", {})).status).toBe(303);
  return mentor.form(path, "kind");
}

test.describe("bad input is refused in place, with the text kept", () => {
  const cases: [what: string, changes: Parameters<PlainBrowser["submit"]>[2], sentence: string][] = [
    ["no title", { title: "" }, "Give the milestone a title"],
    ["10,000 characters", { title: `Odd ${"x".repeat(10_000)}` }, "Use at most 120 characters"],
    ["a NUL byte", { title: "Odd \0" }, "This text has a character that cannot be saved"],
    [
      "a script as a link",
      { title: "Odd link", evidenceUrl: ["javascript:alert(1)"], evidenceLabel: ["x"] },
      "Enter a full link",
    ],
    ["the year 0", { title: "Odd year", happenedOn: "0000-01-01" }, "Enter a date between 1900 and 2100"],
    [
      "the year 275760",
      { title: "Odd year", happenedOn: "+275760-09-13" },
      "Enter a date between 1900 and 2100",
    ],
    ["two titles", { title: ["Odd one", "Odd two"] }, "Give the milestone a title"],
    ["a file for a title", { title: new Blob(["Odd"]) }, "Give the milestone a title"],
    ["an object for a title", { title: "Odd", "title.not": "x" }, "This form has a field we do not know"],
    [
      "a field of ours in another form",
      { title: "Odd", ownerId: "0192d5a0-0000-7000-8000-000000000001" },
      "This form has a field we do not know",
    ],
    ["a kind that is none", { title: "Odd", kind: "HACK" }, "Choose one of the list"],
    ["an activity that is none", { title: "Odd", activityKeys: ["fly"] }, "is not on your roadmap"],
  ];
  for (const [what, changes, sentence] of cases) {
    test(what, async () => {
      const sara = await signedIn("sara");
      const answer = await sara.submit(NEW, "title", { situation: "What I wrote stays", ...changes });
      expect(answer.status).toBe(200);
      expect(answer.text).toContain(sentence);
      expect(answer.html).toContain("What I wrote stays");
      expect(await countOf(sara, "Odd")).toBe(0);
    });
  }
});

test("a form submitted twenty-fold at once is one milestone", async () => {
  const sara = await signedIn("sara");
  const form = changed(await sara.form(NEW, "title"), { title: "Sent twenty times" });
  const answers = await Promise.all(Array.from({ length: 20 }, () => sara.post(NEW, form)));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303]));
  expect(new Set(answers.map(idOf)).size).toBe(1);
  expect(await countOf(sara, "Sent twenty times")).toBe(1);
});

test("the Back button and a changed resubmit are told apart, and the second save is a new one", async () => {
  const sara = await signedIn("sara");
  const form = await sara.form(NEW, "title");
  await sara.post(NEW, changed(form, { title: "Before going back" }));
  const again = await sara.post(NEW, changed(form, { title: "After going back" }));
  expect(again.text).toContain("You already saved this form. Save it again to keep this text as a new one.");
  expect(again.html).toContain("After going back");
  const key = again.html.match(/name="formKey"[^>]*value="([^"]+)"/)![1]!;
  expect((await sara.post(NEW, changed(form, { formKey: key }))).status).toBe(303);
  expect([await countOf(sara, "Before going back"), await countOf(sara, "After going back")]).toEqual([1, 1]);
});

test("a stale edit keeps the text and says so", async () => {
  const sara = await signedIn("sara");
  const path = `/milestones/${await log(sara, "Edited twice")}/edit`;
  const [first, second] = [await sara.form(path, "title"), await sara.form(path, "title")];
  expect((await sara.post(path, changed(first, { title: "First edit wins" }))).status).toBe(303);
  const late = await sara.post(path, changed(second, { title: "Second edit is told" }));
  expect(late.text).toContain("This milestone was changed in another window meanwhile.");
  expect(late.html).toContain("Second edit is told");
  expect(await countOf(sara, "Second edit is told")).toBe(0);
});

test("a second verdict on the same version is refused, and its words stay", async () => {
  const tomas = await signedIn("tomas");
  const path = (await tomas.send("/reviews")).html.match(/\/reviews\/[0-9a-f-]{36}/)![0];
  const form = changed(await takenUp(tomas, path), { kind: "ENDORSED" });
  expect((await tomas.post(path, form)).status).toBe(303);
  const late = await tomas.post(path, changed(form, { kind: "CANNOT_JUDGE", note: "My late words" }));
  expect(late.status).toBe(200);
  expect(late.text).toContain("This request is not waiting for your verdict.");
  expect(late.html).toContain("My late words");
});

test("a verdict on a request that was taken back is refused, and its words stay", async () => {
  const [maya, tomas] = [await signedIn("maya"), await signedIn("tomas")];
  const { path, form } = await submitted(maya, tomas, "Taken back");
  const verdict = changed(form, {
    kind: "CHANGES_REQUESTED",
    points: ["A point for nobody"],
    note: "Words for nobody",
  });
  // While he has it she cannot take it back; he gives it back first.
  expect((await maya.send(path)).text).toContain("is reading it now");
  expect((await tomas.submit(path, "requestId", {})).status).toBe(303);
  expect((await maya.submit(path, "requestId", {})).status).toBe(303);
  const late = await tomas.post(path, verdict);
  expect(late.status).toBe(200);
  expect(late.text).toContain("This request was taken back");
  expect(late.text).toContain("This request is not waiting for your verdict.");
  expect(late.html).toContain("A point for nobody");
  expect(late.html).toContain("Words for nobody");
});

test("a request that was decided meanwhile cannot be taken back, and its owner is told", async () => {
  const [maya, tomas] = [await signedIn("maya"), await signedIn("tomas")];
  const { path, form } = await submitted(maya, tomas, "Decided first");
  expect((await tomas.submit(path, "requestId", {})).status).toBe(303);
  const withdrawal = await maya.form(path, "requestId");
  await takenUp(tomas, path);
  expect((await tomas.post(path, changed(form, { kind: "CANNOT_JUDGE" }))).status).toBe(303);
  const late = await maya.post(path, withdrawal);
  expect(late.text).toContain("The request was not withdrawn");
  expect(late.text).toContain("This request is not waiting any more.");
});

test.describe("other people’s things", () => {
  test("are not there, for pages and for forms", async () => {
    const [maya, sam] = [await signedIn("maya"), await signedIn("sam")];
    const id = await log(maya, "Only for Maya");
    for (const path of [`/milestones/${id}`, `/milestones/${id}/edit`])
      expect((await sam.send(path)).status).toBe(404);
    const own = `/milestones/${await log(sam, "Only for Sam")}/edit`;
    const answer = await sam.submit(own, "title", { milestoneId: id, title: "Taken over" });
    expect(answer.text).toContain("This milestone is not there any more.");
    expect(await countOf(maya, "Taken over")).toBe(0);
  });

  test("a form that was Maya’s is nobody’s for Sam, and for somebody signed out", async () => {
    const [maya, sam] = [await signedIn("maya"), await signedIn("sam")];
    const path = `/milestones/${await log(maya, "Lent form")}/edit`;
    const form = changed(await maya.form(path, "title"), { title: "Stolen form" });
    expect((await sam.post(path, form)).status).toBe(404);
    const nobody = await new PlainBrowser().post(path, form);
    expect([nobody.status, nobody.location]).toEqual([
      303,
      `/sign-in?${new URLSearchParams({ next: path })}`,
    ]);
    expect(await countOf(maya, "Stolen form")).toBe(0);
  });

  test("a mentee’s page is for their mentor", async () => {
    const [tomas, priya] = [await signedIn("tomas"), await signedIn("priya")];
    const path = (await tomas.send("/mentees")).html.match(/\/mentees\/[0-9a-f-]{36}/)![0];
    expect((await tomas.send(path)).status).toBe(200);
    const maya = (await tomas.send("/reviews")).html.match(/\/reviews\/[0-9a-f-]{36}/)![0];
    expect((await priya.send(maya)).status).toBe(404);
  });
});

test.describe("the border", () => {
  test("a form from another site, or from nowhere, is refused before it is read", async () => {
    const sara = await signedIn("sara");
    const form = changed(await sara.form(NEW, "title"), { title: "From elsewhere" });
    expect((await sara.post(NEW, form, { origin: "https://evil.example" })).status).toBe(403);
    expect((await sara.send(NEW, { method: "POST", body: form })).status).toBe(403);
    expect((await sara.post("/sign-out", form, { origin: "null" })).status).toBe(403);
    expect(await countOf(sara, "From elsewhere")).toBe(0);
  });

  test("a body over the limit is refused", async () => {
    const sara = await signedIn("sara");
    expect((await sara.post(NEW, "x".repeat(2_000_000), { "content-type": "text/plain" })).status).toBe(413);
  });

  test("an action called with anything but a form says no and breaks nothing", async () => {
    const sara = await signedIn("sara");
    const hidden = [...(await sara.form(NEW, "title")).values()].join(" ");
    const id = hidden.match(/"id":"([0-9a-f]{40,})"/)![1]!;
    for (const body of ["[]", '[{"not":"x"}]', "[null,null]", '[{},{"title":{"not":"x"}}]', '[{},"title"]']) {
      const headers = {
        "content-type": "text/plain;charset=UTF-8",
        "next-action": id,
        accept: "text/x-component",
      };
      const answer = await sara.post(NEW, body, headers);
      expect(answer.status).toBe(200);
      expect(answer.html).toContain("This was not sent by a form of ours.");
    }
  });

  test("an action that Next cannot read is no fault of ours, and says so", async () => {
    const sara = await signedIn("sara");
    const form = await sara.form(NEW, "title");
    const id = [...form.values()].join(" ").match(/"id":"([0-9a-f]{40,})"/)![1]!;
    const [name] = [...form.keys()].filter((key) => key.startsWith("$ACTION_") && key.endsWith(":0"));
    const page = { accept: "text/html" };
    const called = { ...page, "next-action": id, "content-type": "text/plain;charset=UTF-8" };
    const garbage = changed(form, { [name!]: "{" });
    const answers = [
      ...(await Promise.all(["{", "[", "", "nonsense"].map((body) => sara.post(NEW, body, called)))),
      await sara.post(NEW, garbage, page),
    ];
    for (const { status, text } of answers) {
      expect(status).toBe(400);
      expect(text).toContain("That is not a request Throughline understands.");
    }
  });

  test("a form of an older build is told to go back and copy", async () => {
    const sara = await signedIn("sara");
    const form = await sara.form(NEW, "title");
    const body = new FormData();
    for (const [name, value] of form)
      body.append(name, String(value).replace(/"id":"[0-9a-f]{40,}"/, `"id":"${"0".repeat(42)}"`));
    const answer = await sara.post(NEW, body, { accept: "text/html" });
    expect(answer.status).toBe(409);
    expect(answer.text).toContain("Go back, copy what you typed, reload the page");
  });

  test("every page guards itself, with its headers, whatever its status", async () => {
    const nobody = new PlainBrowser();
    for (const path of ["/", "/nowhere", "/sign-in", "/api/health/ready"]) {
      const { headers } = await nobody.send(path);
      const policy = headers.get("content-security-policy") ?? "";
      expect(policy).toMatch(/script-src[^;]*'nonce-/);
      expect(policy).not.toMatch(/script-src[^;]*'unsafe-/);
      expect(policy).toContain("frame-ancestors 'none'");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("x-powered-by")).toBeNull();
    }
    for (const path of [
      "/dashboard",
      "/milestones",
      "/skills",
      "/mentors",
      "/mentees",
      "/reviews",
      "/settings",
      "/settings/security",
      "/settings/devices",
      "/settings/delete",
      "/openings",
      "/deletion",
      "/onboarding",
      "/steps/lead",
      "/email/nothing",
      "/milestones?state=LOGGED",
      NEW,
    ]) {
      const { status, location } = await nobody.send(path);
      expect([path, status, location]).toEqual([
        path,
        307,
        `/sign-in?${new URLSearchParams({ next: path })}`,
      ]);
    }
  });

  test("the outbox is for this machine only", async () => {
    const nobody = new PlainBrowser();
    expect((await nobody.send("/dev/mail")).status).toBe(200);
    for (const header of ["x-forwarded-for", "forwarded", "x-real-ip"]) {
      expect((await nobody.send("/dev/mail", { headers: { [header]: "203.0.113.9" } })).status).toBe(404);
    }
    expect(
      (
        await nobody.send("/dev/mail", {
          headers: { "x-throughline-local": "1", "x-forwarded-host": "localhost" },
        })
      ).status,
    ).toBe(404);
  });
});
