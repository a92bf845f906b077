import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { htmlOf } from "@/lib/mail/html";

const origin = "https://throughline.example";
const html = (text: string, subject = "Hello") => htmlOf({ subject, text }, origin);

describe("a mail as HTML", () => {
  test("keeps paragraphs and lines", () => {
    expect(html("Hello Tomás,\nhow are you?\n\nMaya")).toMatch(
      /<p [^>]*>Hello Tomás,<br>\nhow are you\?<\/p>\s*<p [^>]*>Maya<\/p>/,
    );
  });

  test("makes a button of our own link on its own line, and shows where it leads", () => {
    const mail = html(`Accept or decline:\n${origin}/invitations/abc-123\n\nBye`);
    expect(mail.match(/href="[^"]*"/g)).toEqual(Array(2).fill(`href="${origin}/invitations/abc-123"`));
    expect(mail).toContain("Open in Throughline");
    expect(mail).toContain(`>${origin}/invitations/abc-123</a>`);
  });

  test.each([
    ["a link of somebody else's", "https://evil.example/invitations/abc"],
    ["one that only begins like ours", `${origin}.evil.example/x`],
    ["one of another kind", `javascript:${origin}/x`],
    ["ours among other words", `See ${origin}/x, please`],
    ["ours with something behind it", `${origin}/x https://evil.example`],
  ])("leaves %s as text", (_, text) => {
    expect(html(text)).not.toContain("href");
  });

  test("makes a link of the words before ours at the end of a line, and of nobody else's", () => {
    const mail = html(`Stop these mails: ${origin}/unsubscribe/x\nSee also: https://evil.example/x`);
    expect(mail).toMatch(
      /<a [^>]*href="https:\/\/throughline.example\/unsubscribe\/x"[^>]*>Stop these mails<\/a>/,
    );
    expect(mail.match(/href=/g)).toHaveLength(1);
  });

  test("shows a code large, and no other number", () => {
    const large = (text: string) => html(text).includes("letter-spacing");
    expect(large("Your code:\n482 193\n\nIt works for ten minutes.")).toBe(true);
    expect(large("In 2026 it was 482193.")).toBe(false);
    expect(large("12")).toBe(false);
  });

  test("calls nothing from anywhere, and looks right in the dark", () => {
    const mail = html("Hello");
    expect(mail).not.toMatch(/<(img|link|script|iframe|form)|url\(|@import|src=/i);
    expect(mail).toContain('<meta name="color-scheme" content="light dark">');
    expect(mail).toContain("@media (prefers-color-scheme: dark)");
  });

  test("whatever somebody writes is text", () => {
    const ours = [
      "!doctype",
      "html",
      "head",
      "meta",
      "title",
      "style",
      "body",
      "table",
      "tr",
      "td",
      "p",
      "br",
      "div",
      "a",
    ];
    const piece = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        "<script>",
        "<img src=x onerror=1>",
        '"',
        "'",
        "&",
        "</td>",
        "<!--",
        "]]>",
        `${origin}/"><b>`,
        "\n",
        "\n\n",
      ),
    );
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join("")),
        fc.string(),
        (text, subject) => {
          const mail = html(text, subject);
          const tags = [...mail.matchAll(/<\/?([^\s>]+)/g)].map(([, name]) => name!.toLowerCase());
          expect(tags.filter((name) => !ours.includes(name))).toEqual([]);
          const attributes = [...mail.matchAll(/<a ([^>]*)>/g)].map(([, words]) => words!);
          for (const words of attributes)
            expect(words).toMatch(
              /^(class="\w+" )href="https:\/\/throughline\.example\/[^"]*" style="[^"]*"$/,
            );
        },
      ),
    );
  });
});
