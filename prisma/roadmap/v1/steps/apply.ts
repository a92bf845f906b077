import type { StepContent } from "../../types.ts";

export const apply: StepContent = {
  key: "apply",
  name: "Apply",
  outcome:
    "You can show on paper and in conversation, with examples you have checked, that you do a TPM’s work, and you have put yourself forward for the role.",
  why: "By now the evidence exists; this step puts it into a form recruiters and interviewers can use. It comes last because a story without a program behind it fails at the second question. If a good opening comes earlier, take it and note why. Leave out of every text what your employer keeps confidential.",
  gate: [
    {
      kind: "done",
      activities: ["decide-readiness", "rewrite-resume"],
      target: 2,
      text: "Readiness decided and résumé rewritten",
    },
    { kind: "logged", activity: "tell-clarity-story", target: 1, text: "Stories of clarity" },
    { kind: "logged", activity: "tell-dependency-story", target: 1, text: "Stories of dependencies" },
    { kind: "logged", activity: "tell-blocker-story", target: 1, text: "Stories of blockers" },
    {
      kind: "answered",
      activity: "practice-interview",
      target: 1,
      text: "Practice interviews a mentor has written about",
    },
  ],
  activities: [
    {
      key: "decide-readiness",
      title: "Decide whether you are ready to apply",
      what: "Take three real TPM postings and mark each requirement as shown, partly shown or missing, with your evidence beside it. Write the reasons for and against applying now, and the three questions you would least like to be asked. Talk it over with your mentor or someone who hires TPMs, then decide. You may go early if you write down why.",
      why: "Without a written decision, waiting to feel ready can take years. The list also tells you what an interviewer will probe.",
      proof:
        "The three postings marked, your reasons for and against, the three questions, and your decision with its date.",
      times: 1,
      hours: 3,
      skills: ["foresight", "business-alignment"],
    },
    {
      key: "check-lasting-result",
      title: "Check that a result you claim still holds",
      what: "Choose a result for your résumé that is at least three months old. Look its number up again, and ask someone who lives with it what has changed since and what it costs to keep. Correct your claim to what is true today.",
      why: "Interviewers may ask what happened after the launch. A claim that you have checked holds up under the second question.",
      proof:
        "The claim before and after the check, the number with source and date, and the role of the person you asked.",
      times: 2,
      hours: 2,
      skills: ["long-term-impact", "kpis"],
    },
    {
      key: "rewrite-resume",
      title: "Rewrite your résumé around program work",
      what: "Write nine lines or more for your résumé or CV from your evidence: three on work across functions, three on deliveries with date and result, three on problems of people or process that you solved. Give each line the situation, your part, and a number or a visible effect. Shorten achievements in code or in single tasks until seven lines in ten are about program work. Let someone who hires, or has hired, read it for one minute and say which job you do.",
      why: "A résumé full of technologies leads to an engineer’s interview. The reader has to see program work in the first minute.",
      proof:
        "The résumé with every line marked as cross-functional, delivery, problem solved or other, the share of the first three, and the reader’s answer after one minute.",
      times: 1,
      hours: 6,
      skills: ["written-communication", "business-alignment"],
    },
    {
      key: "tailor-resume",
      title: "Tailor the résumé to one posting",
      what: "Underline the five things the posting asks for most. Move the lines that answer them into the first third, use the employer’s words where they are true of you, and cut what does not help. Keep the version together with the posting. One is asked here; make a new one for every further posting.",
      why: "TPM roles differ more than their titles do: one is about infrastructure, the next about launches. One résumé cannot answer both.",
      proof:
        "The marked posting, the tailored version, and for each of the five points the line that answers it or the word “gap”.",
      times: 1,
      hours: 1.5,
      skills: ["written-communication", "business-alignment"],
    },
    {
      key: "apply-for-tpm-role",
      title: "Apply for a TPM role",
      what: "Look in your own company first, where people have seen you work; a written request to move into a TPM role counts. Before you send, ask someone in or near that team for a referral, or one real question about how they run programs. Note the date, the version you sent and the next step. One application is asked here; keep the same notes on every further one.",
      why: "Only an application puts your evidence before somebody who decides. How many it takes is not in your hands, so no number is asked.",
      proof:
        "The posting or the role asked for, the version sent with its date, and the role of the person you contacted.",
      times: 1,
      hours: 2,
      skills: ["written-communication", "interpersonal-trust"],
    },
    {
      key: "tell-clarity-story",
      title: "Prepare a story: you brought clarity",
      what: "Choose a time when a goal, a scope or an owner was unclear. Write in 300 words or fewer what was unclear and what that cost, what you did first, what you wrote down, who agreed, and the result with a number. Tell it aloud in three minutes to someone who was not there. Take the second story from another program or project.",
      why: "Interviewers ask for such a case in many forms, because bringing clarity is much of the job. Preparing it shows you what you actually did.",
      proof:
        "The written story with its evidence linked, and the listener’s note: how long it took, what was unclear before, and what you did.",
      times: 2,
      hours: 2,
      skills: ["verbal-communication", "charters"],
    },
    {
      key: "tell-dependency-story",
      title: "Prepare a story: you handled dependencies",
      what: "Choose a case with at least two other teams. Draw who gave what to whom by when, and mark where it slipped; it should be a picture you can draw again in three minutes. Then tell how you found the dependency, how you got a date, what you did when it moved, and what the program kept because of it. The second story comes from another program or project.",
      why: "An interviewer hears in it whether you have run work larger than one team. A drawing keeps a tangled case short.",
      proof:
        "The drawing and the written story with links to log or plan, and a listener’s sentence on which team waited for which.",
      times: 2,
      hours: 2,
      skills: ["verbal-communication", "dependencies"],
    },
    {
      key: "tell-blocker-story",
      title: "Prepare a story: you resolved a blocker between teams",
      what: "Choose a case where two teams were stuck and you had no authority over either. Tell both sides’ reasons fairly, what you offered, what each gave up, and the day work went on. Add what you would do differently. Have someone from one of the teams read it, and use another case for the second story.",
      why: "An interviewer listens for how you speak of the other side. A reader from that side notices the unfair word first.",
      proof:
        "The written story with its evidence linked, and the reader’s line that it is fair, or what you corrected because of them.",
      times: 2,
      hours: 2,
      skills: ["verbal-communication", "conflict-resolution", "influence"],
    },
    {
      key: "practice-interview",
      title: "Practice a TPM interview",
      what: "Ask three people for 45 minutes each, one of them a TPM or someone who hires TPMs. Do one round on running programs, one on a system’s design, drawn and questioned as a TPM would, and one on conflict and leadership. Write down each question, the story you used and what the listener missed. Keep the same notes after real interviews.",
      why: "A story that works on paper can take twice as long aloud. You find that out here and not in front of the employer.",
      proof: "The questions, the stories you used, and the listener’s written points on what to mend.",
      times: 3,
      hours: 2.5,
      skills: ["verbal-communication", "technical-conversation", "system-design"],
    },
  ],
};
