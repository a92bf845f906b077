"use client";

import { PageHeader } from "@/components/ui/page-header";

/** The promise in plain words. Each sentence is kept by something that exists: change the one with the other. */
export function PrivacyView() {
  return (
    <>
      <PageHeader
        title="What you write here is yours."
        lede="Notes about a career are private. This is what we keep, who sees it, and what we leave out."
      />
      <div className="grid gap-8">
        {promises.map(({ title, sentences }) => (
          <section key={title} aria-label={title} className="cols gap-y-3 border-t border-hair pt-4">
            <h2 className="text-4">{title}</h2>
            <ul className="grid max-w-text list-disc gap-2 pl-5 text-3 marker:text-accent lg:col-span-2">
              {sentences.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}

const promises = [
  {
    title: "What a mentor sees",
    sentences: [
      "Nothing, until you invite them. The invitation carries your name and your message; all else begins when they accept.",
      "Your name, and of your steps and skills what you choose, one by one and for as long as you say: nothing, a summary in numbers, or their milestones too. You can take it back at any time.",
      "A milestone you submit to them as it was at that moment. As it reads now only where you show it to them, by itself or with its step or skills.",
      "You can look at all of it with their eyes: the very pages they open.",
      "Never your notes, and never the reasons you give for a skipped or blocked activity.",
      "Each mentor has a page under Mentors that says what they can read now, and what they have opened and when. You can change it there, and end it.",
      "When either of you ends it, their access is gone with the next page they open.",
    ],
  },
  {
    title: "What you see of a mentor",
    sentences: [
      "Their name, their verdicts on what you submitted, and the ratings they give your skills.",
      "A mentor does not read what your other mentors write.",
    ],
  },
  {
    title: "What we keep",
    sentences: [
      "Your name, e-mail address and time zone, and what you write here.",
      "Your password only as an argon2id hash, from which it cannot be read back.",
      "Counts of attempts, to stop guessing and mails nobody wants: at signing in, up and back in, and at inviting, by account, by address and by where they come from. They count for a day at most, under fingerprints from which none of these can be read.",
      "A record of who changed what and when, with the names of the fields and never what stood in them.",
      "Where you are signed in: what the browser calls itself, and the network without its last part.",
      "Mails until they are delivered, thirty days at most: invitations, and what concerns your account or your mentors.",
      "A log of requests: when, which page, how it ended, and your account’s number. No names, no addresses, none of your words.",
      "Which mentor opened what of yours, for you to read.",
    ],
  },
  {
    title: "When you delete your account",
    sentences: [
      "At once no mentor sees anything of yours. For seven days you can change your mind.",
      "Then your account is erased from the database, and all you wrote with it, in every version and wherever others had your address.",
      "What you said to others as their mentor stays with them, without your name. What mentors said to you stays with them, without your name and without what it was about.",
      "The record of who changed what keeps its rows. They hold ids, which mean nobody then.",
      "Backups made before are up to whoever runs this server.",
    ],
  },
  {
    title: "In your browser",
    sentences: [
      "One cookie while you are signed in. It holds a random number, and our side keeps only a hash of it. It ends after a week without a visit, after thirty days, or when you sign out.",
      "One cookie for at most a day while you sign up, so that the digits of the mail count in your browser alone.",
      "One cookie that tells us this browser has signed in to your account before, so that nobody who guesses passwords can keep you out. It opens nothing, and ends with your password or after 400 days.",
      "One cookie for five minutes after you invite somebody, so that you can see the link of the invitation once more.",
      "One cookie while you hide your private notes because you share your screen. It ends when you show them again, or close the browser.",
      "One cookie for the light or dark look, if you choose one.",
      "Nothing else, so there is nothing to consent to.",
    ],
  },
  {
    title: "What we leave out",
    sentences: [
      "No third parties: no page loads anything from another company, not even a font.",
      "No tracking, no advertising, no profile of you for anybody.",
      "No hidden reader. Only the people who run this server could look into its database, as with any server.",
    ],
  },
];
