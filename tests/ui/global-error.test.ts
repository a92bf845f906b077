import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import GlobalError from "@/app/global-error";

test("when even the frame fails, a whole document says so, in our clothes, with a way on", () => {
  const page = renderToStaticMarkup(createElement(GlobalError));
  expect(page).toMatch(/^<html lang="en">/);
  expect(page).toContain("<title>Something broke · Throughline</title>");
  expect(page.match(/<h1[^>]*>[^<]*/g)).toHaveLength(1);
  expect(page).toContain("Something broke on our side.");
  expect(page).toMatch(/<button[^>]*>.*Try again/);
  expect(page).toMatch(/<main[\s\S]*<a[^>]* href="\/"/);
  expect(page).not.toMatch(/ style=/);
});
