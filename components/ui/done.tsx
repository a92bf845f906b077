import { Notice } from "./notice";

/** `?done=` of the address: what the person has done just now. */
export type DoneParam = string | string[] | undefined;

/** Says that it worked, on the page that follows. What we have no sentence for says nothing. */
export function Done({ done }: { done: DoneParam }) {
  const sentence = typeof done === "string" && sentences.get(done);
  return (
    sentence && (
      <Notice tone="good" role="status" className="mt-4 max-w-form">
        {sentence}
      </Notice>
    )
  );
}

const sentences = new Map([
  ["saved", "Saved."],
  ["logged", "Logged."],
  ["asked", "Sent. Your mentor sees this version."],
  ["decided", "Your verdict is with them."],
  ["accepted", "You are their mentor now."],
  ["kept", "Your account stays, with everything in it."],
  ["shared", "Saved. It holds from the next page they open."],
  ["ended", "The mentorship has ended."],
]);
