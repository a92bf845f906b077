import { preload } from "react-dom";

/** For the root layout: the font is asked for with the page itself, so that no text moves when it arrives. */
export function preloadFont() {
  preload(latin.pathname, { as: "font", type: "font/woff2", crossOrigin: "anonymous" });
}

const latin = new URL("@fontsource-variable/inter/files/inter-latin-opsz-normal.woff2", import.meta.url);
