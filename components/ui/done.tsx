"use client";

import { useEffect } from "react";
import { Notice } from "./notice";

/** `?done=` of the address: what the person has done just now. */
export type DoneParam = string | string[] | undefined;

/**
 * Says that it worked, on the page that follows. What we have no sentence for says nothing. The address forgets it at
 * once, so that a reload, a bookmark and the Back button do not say it again.
 */
export function Done({ done }: { done: DoneParam }) {
  const sentence = typeof done === "string" && sentences.get(done);
  useEffect(() => {
    if (done !== undefined) window.history.replaceState(null, "", addressWithoutDone());
  }, [done]);
  return (
    sentence && (
      <Notice tone="good" role="status" className="mt-4 max-w-form print:hidden">
        {sentence}
      </Notice>
    )
  );
}

const sentences = new Map([
  ["saved", "Saved."],
  ["logged", "Logged. Nobody else sees it but a mentor you submit or show it to."],
  ["drafted", "Kept as a draft."],
  ["asked", "Sent. Your mentor sees this version."],
  ["askedBack", "Asked. It comes back to you with their answer."],
  ["answered", "Sent. Your mentor goes on from here."],
  ["revoked", "Taken back. It counts no more, and they are told."],
  ["decided", "Your verdict is with them."],
  ["waived", "Waived. They are told, and read your words on the step."],
  ["unwaived", "Taken back. They are told."],
  ["reported", "Reported. Whoever runs this place reads it."],
  ["spotted", "Kept. Make the words below your own."],
  ["askedFor", "Asked. That is the part in your hands."],
  ["accepted", "You are their mentor now."],
  ["over", "You are on the new roadmap. All you wrote is there."],
  ["returned", "You are back on the roadmap you had. All you wrote is there."],
  ["kept", "Your account stays, with everything in it."],
  ["shared", "Saved. It holds from the next page they open."],
  ["explained", "Sent. They can accept or decline now."],
  ["ended", "The mentorship has ended."],
  ["proposed", "Signed and sent. It holds once they sign too."],
  ["signed", "Signed. It holds from now on."],
  ["paused", "Paused. They are told."],
  ["resumed", "The pause is over."],
  ["goOn", "They are told that you would like to go on."],
  ["endProposed", "Proposed. You have seven days to wrap up."],
  ["resent", "A new mail is on its way. The digits and the link of the old one work no more."],
  ["reset", "Your new password is set. Sign in with it."],
  ["back", "Your address is back, and every device is signed out."],
]);

function addressWithoutDone() {
  const address = new URL(window.location.href);
  address.searchParams.delete("done");
  return address;
}
