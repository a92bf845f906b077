import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { lookNames, looks, type Look } from "./looks.ts";

export type Taken = {
  group: string;
  state: string;
  who?: string;
  address: string;
  files: Partial<Record<Look | "paper", string>>;
};

/** A page to look through, every state a row with its looks side by side. Answers with its path. */
export function writeAlbum(folder: string, taken: Taken[]) {
  const groups = [...Map.groupBy(taken, ({ group }) => group)];
  const path = join(folder, "index.html");
  writeFileSync(
    path,
    `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Every page of Throughline</title>
<style>${style}</style>
<nav><b>${taken.length} states of ${groups.length} pages</b>
${groups.map(([group]) => `<a href="#${idOf(group)}">${escape(group)}</a>`).join("\n")}
</nav>
<main>
${groups.map(([group, shots]) => `<h2 id="${idOf(group)}">${escape(group)}</h2>\n${shots.map(row).join("\n")}`).join("\n")}
</main>
`,
  );
  return path;
}

const row = ({ state, who, address, files }: Taken) => `<section>
<h3>${escape(state)} <span>${who ? `as ${escape(who)}, ` : ""}${escape(address)}</span></h3>
<div>
${lookNames.flatMap((look) => (files[look] ? [picture(look, files[look])] : [])).join("\n")}
</div>
${files.paper ? `<p><a href="${files.paper}">as it prints, page by page</a></p>` : ""}
</section>`;

const picture = (look: Look, file: string) => `<figure>
<a href="${file}"><img loading="lazy" src="${file}" alt="" width="${widths[look]}"></a>
<figcaption>${look}, ${looks[look].width} px</figcaption>
</figure>`;

const widths: Record<Look, number> = { light: 480, dark: 480, tablet: 320, phone: 200, print: 280 };

const idOf = (group: string) => group.replaceAll(/[^a-z]+/gi, "-");

const escape = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

const style = `
:root { color-scheme: light dark; font: 14px/20px system-ui, sans-serif }
body { margin: 0; display: grid; grid-template-columns: 14rem minmax(0, 1fr) }
nav { position: sticky; top: 0; max-height: 100vh; overflow: auto; padding: 24px; box-sizing: border-box }
nav a { display: block; padding: 4px 0; color: inherit; overflow-wrap: anywhere }
main { padding: 24px; min-width: 0 }
h2 { font-size: 20px; line-height: 28px; margin: 48px 0 0; border-top: 1px solid #8888; padding-top: 16px }
h3 { margin: 24px 0 8px }
h3 span, figcaption { font-weight: 400; opacity: .7 }
section > div { display: flex; gap: 16px; overflow-x: auto; align-items: flex-start }
figure { margin: 0; flex: none }
img { display: block; max-height: 640px; object-fit: cover; object-position: top; border: 1px solid #8888 }
figcaption { font-size: 12px; margin-top: 4px }
`;
