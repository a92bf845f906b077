import { expect, test } from "@playwright/test";
import { newAddress, PASSWORD } from "./people.ts";
import { PlainBrowser } from "./plain-browser.ts";

test("whoever guesses is stopped, and cannot keep out a browser that signed in before, even from the same machine", async () => {
  const [owner, stranger, email] = [new PlainBrowser(), new PlainBrowser(), newAddress("owner")];
  const trySignIn = (browser: PlainBrowser, password: string) =>
    browser.submit("/sign-in", "password", { email, password });

  expect(await owner.submit("/sign-up", "email", { name: "Owner", email, password: PASSWORD })).toMatchObject(
    {
      status: 303,
    },
  );
  // However often they come back: what marks their browser outlives each sign-in.
  for (let visit = 0; visit < 2; visit++) {
    await owner.post("/sign-out", new URLSearchParams());
    expect((await owner.send("/dashboard")).status).toBe(307);
    if (visit === 0) expect(await trySignIn(owner, PASSWORD)).toMatchObject({ status: 303 });
  }

  for (let guess = 0; guess < 10; guess++)
    expect((await trySignIn(stranger, `guess ${guess}`)).text).toContain("do not belong together");
  const stopped = await trySignIn(stranger, PASSWORD);
  expect([stopped.status, stopped.text]).toEqual([
    200,
    expect.stringMatching(/Too many attempts\. Try again in \d+ minutes\./),
  ]);
  expect(stopped.html).toContain(email);

  expect(await trySignIn(owner, PASSWORD)).toMatchObject({ status: 303, location: "/dashboard" });
});
