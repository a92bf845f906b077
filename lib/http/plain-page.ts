/** A page of the house that needs nothing of it: no build, no script, no database. ASCII, so that it fits into any bytes. */
export const plainBody = (nonce: string, title: string, sentence: string) =>
  `<style nonce="${nonce}">${style}</style>${mark}<main>${gap}<h1>${title}</h1><p>${sentence}</p><a href="/">To the start page</a></main>`;

/** The same colours as globals.css has, for the few things that stand here. */
const style = `
  :root { color-scheme: light dark; font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", sans-serif;
    background: light-dark(#fbfcfb, #0f1311); color: light-dark(#141c18, #e9eeeb) }
  body { max-width: 74rem; margin: 0 auto; padding: 1rem }
  .mark { display: flex; align-items: center; gap: .625rem; font-weight: 600; color: inherit; text-decoration: none }
  svg { fill: light-dark(#0a7352, #35b785); stroke: light-dark(#0a7352, #35b785); overflow: visible }
  main { max-width: 36rem; padding-top: 2rem }
  h1 { font-size: 1.25rem; line-height: 1.75rem; margin: 1.5rem 0 .5rem; text-wrap: balance }
  p { color: light-dark(#4e5a54, #a9b4ae); margin: 0 0 1.5rem }
  main a { color: light-dark(#0a6b4c, #4cc697); text-underline-offset: 3px }
  @media (width >= 44rem) { body { padding: 1rem 2rem } main { padding-top: 4rem } }
`;

const ring = (x: number, y: number, radius: number, width: number) =>
  `<circle cx="${x}" cy="${y}" r="${radius}" fill="none" stroke-width="${width}"/>`;

const mark = `<a class="mark" href="/"><svg aria-hidden="true" width="26" height="14"><path d="M0 5.5h7v3H0zM19 4h7v2h-7zM19 8h7v2h-7z" stroke="none"/>${ring(13, 7, 5, 3)}</svg>Throughline</a>`;

/** The line with a gap in it, as on every problem page. */
const gap = `<svg aria-hidden="true" width="208" height="24"><path d="M0 10h12v5H0zM36 10h36v5H36zM136 10h36v5h-36zM196 10h12v5h-12z" stroke="none"/>${ring(24, 12.5, 7, 4)}${ring(184, 12.5, 7, 4)}</svg>`;
