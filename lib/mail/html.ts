/**
 * A mail's text as HTML, for mail programs: tables for the layout, looks on the elements themselves, no picture and
 * nothing else from anywhere. Everything in the text is text, whoever wrote it; only links to `origin` can be followed,
 * one on a line of its own becomes a button, and one at the end of a line, after a colon, takes the words before it. A
 * line of digits is a code to be typed, and is large.
 */
export const htmlOf = (
  { subject, text }: { subject: string; text: string },
  origin: string,
) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escaped(subject)}</title>
<style>
:root { color-scheme: light dark }
@media (prefers-color-scheme: dark) {
  .paper { background: #0f1311 !important }
  .ink { color: #e9eeeb !important }
  .quiet { color: #a9b4ae !important }
  .link { color: #4cc697 !important }
  .line { border-color: #35b785 !important }
  .stop { background: #35b785 !important }
  .button { background: #35b785 !important; color: #06150e !important }
}
</style>
</head>
<body class="paper" style="margin:0;padding:0;background:#fbfcfb">
<table role="presentation" class="paper" width="100%" cellpadding="0" cellspacing="0" border="0" style="background:#fbfcfb">
<tr><td align="center" style="padding:32px 20px 48px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:560px">
<tr><td style="padding:0 0 28px">${letterhead}</td></tr>
<tr><td class="ink" style="${type};color:#141c18">
${text
  .trim()
  .split(/\n{2,}/)
  .map((paragraph) => blockOf(paragraph, origin))
  .join("\n")}
</td></tr>
</table>
</td></tr>
</table>
</body>
</html>
`;

const type =
  "font:16px/1.5 system-ui,-apple-system,'Segoe UI',Arial,sans-serif;text-align:left;overflow-wrap:anywhere";

/** The name, and under it the line with its five stations. */
const station = `<td width="9" style="width:9px;padding:0"><div class="stop" style="width:9px;height:9px;border-radius:9px;background:#0a7352;font-size:0;line-height:0">&nbsp;</div></td>`;
const stretch = `<td style="padding:0"><div class="line" style="border-top:2px solid #0a7352;font-size:0;line-height:0">&nbsp;</div></td>`;
const letterhead = `<p class="ink" style="${type};margin:0 0 10px;font-weight:600;color:#141c18">Throughline</p>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="border-collapse:collapse"><tr>${Array(5).fill(station).join(stretch)}</tr></table>`;

/** The lines of a paragraph, with the buttons and codes among them as blocks of their own. */
function blockOf(paragraph: string, origin: string) {
  const blocks: string[] = [];
  let lines: string[] = [];
  const close = () => {
    if (lines.length > 0) blocks.push(`<p dir="auto" style="margin:0 0 16px">${lines.join("<br>\n")}</p>`);
    lines = [];
  };
  for (const line of paragraph.split("\n").map((line) => line.trim())) {
    const block = isOurLink(line, origin) ? button(line) : /^\d(?: ?\d){3,9}$/.test(line) ? code(line) : null;
    if (block === null) lines.push(inline(line, origin));
    else {
      close();
      blocks.push(block);
    }
  }
  close();
  return blocks.join("\n");
}

function inline(line: string, origin: string) {
  const [, words = "", url = ""] = /^(.+): (\S+)$/.exec(line) ?? [];
  return isOurLink(url, origin) ? link(url, words) : escaped(line);
}

const link = (url: string, words: string) =>
  `<a class="link" href="${escaped(url)}" style="color:#0a6b4c">${escaped(words)}</a>`;

const isOurLink = (line: string, origin: string) => line.startsWith(`${origin}/`) && !/\s/.test(line);

/** The address stands under it, for whoever would rather see where they go. */
const button = (
  url: string,
) => `<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:8px 0 12px"><tr>
<td class="button" style="background:#0a7352;border-radius:6px"><a class="button" href="${escaped(url)}" style="display:inline-block;padding:10px 20px;border-radius:6px;background:#0a7352;color:#ffffff;font-weight:600;text-decoration:none">Open in Throughline</a></td>
</tr></table>
<p class="quiet" style="margin:0 0 24px;font-size:13px;color:#4e5a54">Or copy this address:<br>${link(url, url)}</p>`;

const code = (digits: string) =>
  `<p style="margin:8px 0 24px;font-size:28px;line-height:36px;font-weight:600;letter-spacing:4px;font-variant-numeric:tabular-nums">${digits}</p>`;

const escaped = (text: string) => text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
