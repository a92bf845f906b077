import type { Browser, BrowserContextOptions, Page } from "@playwright/test";

/**
 * A browser that hears every script that runs because somebody wrote it into a text: calls of `tripped`, dialogs, and
 * whatever is fetched from a host only such a text names. What it hears and sees goes into `finds`. Without `alive` our own
 * scripts stay out, and pages are only what was sent.
 */
export async function watchfully(
  browser: Browser,
  options: BrowserContextOptions,
  finds: string[],
  alive = true,
) {
  const costly = ["font", "stylesheet", ...(alive ? [] : ["script"])];
  const desk = await browser.newContext(options);
  await desk.exposeBinding("tripped", ({ page }) => void finds.push(`a script ran at ${page.url()}`));
  await desk.route("**/*", (route, request) => {
    if (new URL(request.url()).hostname === "canary.invalid") finds.push(`fetched ${request.url()}`);
    // Looks cost time, and run nothing.
    else if (!costly.includes(request.resourceType()) || !request.url().includes("/_next/"))
      return route.fallback();
    return route.abort();
  });
  desk.on("dialog", (dialog) => {
    finds.push(`a dialog opened at ${dialog.page()?.url()}`);
    void dialog.dismiss();
  });
  return {
    desk,
    finds,
    /** What a page holds that ours never do, even if nothing ran yet. */
    async look(page: Page) {
      for (const odd of await page.evaluate(oddMarkup)) finds.push(`${odd} at ${page.url()}`);
    },
  };
}

export type Watch = Awaited<ReturnType<typeof watchfully>>;

/** Runs in the page. */
function oddMarkup() {
  const found: string[] = [];
  for (const element of document.querySelectorAll("*")) {
    for (const { name, value } of element.attributes) {
      if (/^on/i.test(name) || name === "srcdoc") found.push(`<${element.localName} ${name}>`);
      if (
        /^\s*(javascript|vbscript|data:text)/i.test(value) &&
        /^(href|src|action|formaction|data)$/i.test(name)
      )
        found.push(`<${element.localName} ${name}=${value}>`);
    }
    if (/^(base|iframe|object|embed|audio|video|marquee)$/.test(element.localName))
      found.push(`<${element.localName}>`);
  }
  return found;
}
