import { expect, test } from "vitest";
import { OUT_OF_DATE } from "@/lib/forms/text";
import { MoveInput } from "@/lib/versions/schema";

test.each(["", "-1", "1.5", "2147483648", "9e15", "1e3", " 2", "two", undefined, ["1", "2"]])(
  "version %j is none: the database is never asked for it",
  (version) =>
    expect(MoveInput.safeParse({ version }).error?.issues.map(({ message }) => message)).toEqual([
      OUT_OF_DATE,
    ]),
);

test("a version is a number", () => expect(MoveInput.parse({ version: "2" })).toEqual({ version: 2 }));
