import { PASSWORD } from "../../prisma/cast/load.ts";
import { changed, PlainBrowser } from "../e2e/plain-browser.ts";
import type { Find } from "../screenshots/find.ts";
import { linkWith } from "./written.ts";

export type View = { who: string; path: string };

type Told = { text: string; find: Find; ask: (sql: string) => Promise<Record<string, string>[]> };

/**
 * What forms alone do not lead to: a milestone with this text everywhere goes to a mentor, comes back with points, is
 * mended and goes once more; somebody is invited with it; a browser calls itself by it. Answers where all of it is seen.
 */
export async function tell(people: Map<string, PlainBrowser>, { text, find, ask }: Told): Promise<View[]> {
  const [maya, tomas, sam] = ["maya", "tomas", "sam"].map((key) => people.get(key)!) as [
    PlainBrowser,
    PlainBrowser,
    PlainBrowser,
  ];
  const milestone = find.milestone("Led the Q4 dependency review, four teams");
  const content = Object.fromEntries(
    ["title", "situation", "role", "people", "outcome", "measure"].map((name) => [name, text]),
  );
  const edit = (suffix: string) =>
    maya.submit(`${milestone}/edit`, "title", {
      ...content,
      role: text + suffix,
      evidenceUrl: linkWith(text),
      evidenceLabel: text,
    });
  const submit = async () => {
    const form = await maya.form(milestone, "questions");
    const [, mentor] =
      / name="mentorshipId"[^>]* value="([^"]*)"/.exec((await maya.send(milestone)).html) ?? [];
    requireAnswer(
      await maya.post(
        milestone,
        changed(form, { questions: [text], mentorshipId: form.get("mentorshipId")?.toString() ?? mentor! }),
      ),
      303,
    );
    const [request] = await ask('SELECT "id" FROM "ReviewRequest" ORDER BY "createdAt" DESC LIMIT 1');
    return `/reviews/${request!.id}`;
  };

  requireAnswer(await edit(""), 303);
  const first = await submit();
  requireAnswer(
    await tomas.submit(first, "note", { kind: "CHANGES_REQUESTED", note: text, points: text }),
    303,
  );
  requireAnswer(await edit(" again"), 303);
  const second = await submit();

  requireAnswer(
    await sam.submit("/mentors", "message", { email: "ines@example.com", message: text }),
    200,
    303,
  );
  const [mail] = await ask(`SELECT "text" FROM "Mail" ORDER BY "createdAt" DESC LIMIT 1`);
  const [, invitation] = /(\/invitations\/[\w-]{43})/.exec(mail!.text!) ?? [];

  const browser = new PlainBrowser();
  const form = changed(await browser.form("/sign-in", "password"), {
    email: "maya@throughline.example",
    password: PASSWORD,
  });
  await browser.post("/sign-in", form, { "user-agent": text.replaceAll(/[^\x20-\x7e]/g, "") });

  const of = (who: string, ...paths: string[]) => paths.map((path) => ({ who, path }));
  return [
    ...of("maya", milestone, `${milestone}/edit`, `${milestone}/versions`, first, second),
    ...of("tomas", first, second, `${second}/versions`),
    ...of("visitor", invitation!),
  ];
}

function requireAnswer({ status, text }: { status: number; text: string }, ...wanted: number[]) {
  if (!wanted.includes(status)) throw new Error(`Was answered ${status}: ${text.slice(0, 500)}`);
}
