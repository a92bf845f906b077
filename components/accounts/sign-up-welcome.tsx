"use client";

import type { ComponentProps } from "react";
import { Section } from "@/components/ui/section";
import { SignUpView } from "./sign-up-view";

/** The form, and beside it what comes after it. Whoever was invited came to answer, and needs no more. */
export function SignUpWelcome(props: ComponentProps<typeof SignUpView>) {
  if (props.next?.startsWith("/invitations/")) return <SignUpView {...props} />;
  return (
    <div className="cols">
      <div className="lg:col-span-2">
        <SignUpView {...props} />
      </div>
      <Section plain title="What comes next" className="self-start lg:pt-2">
        <ol className="grid gap-4">
          {next.map(({ title, words }, index) => (
            <li key={title} className="flex gap-3">
              <span aria-hidden="true" className="w-2.5 shrink-0 font-semibold text-accent-ink">
                {index + 1}
              </span>
              <div>
                <h3>{title}</h3>
                <p className="text-ink-2">{words}</p>
              </div>
            </li>
          ))}
        </ol>
      </Section>
    </div>
  );
}

const next = [
  {
    title: "Say where you start",
    words: "Your role and what you can do today: six short pages, three minutes. Every answer can wait.",
  },
  { title: "See your line", words: "Five steps, where you stand on them, and the one thing to do next." },
  { title: "Log what you did", words: "Something from your work of late. A title and a date are enough." },
];
