import type { SkillAreaContent } from "../../types.ts";

export const leadership: SkillAreaContent = {
  key: "leadership",
  name: "Leadership and communication",
  sentence: "Moving people who report to someone else, by listening, plain words and kept promises.",
  skills: [
    {
      key: "influence",
      name: "Influence without authority",
      sentence: "Getting a yes, and the action after it, from people who are free to say no.",
      levels: [
        "Leaves requests to other people to the manager.",
        "Asks a teammate for a small change with the reason, and takes the first answer as final.",
        "Wins their own team for a change by tying it to what teammates care about, after rehearsing with a mentor.",
        "Gets a lead of another team to move a date or take a task, and names what that lead gained.",
        "Brings several leads under different managers to one plan without calling on rank, and they keep to it all quarter.",
        "Changes a habit of the whole organization with no reporting line behind it, and coaches others before hard requests.",
      ],
    },
    {
      key: "active-listening",
      name: "Active listening",
      sentence: "Hearing what is meant, checking it aloud, and letting it change the plan.",
      levels: [
        "Replies to the first words heard; has not yet tried restating.",
        "Lets others finish and writes down what they asked for.",
        "Restates a teammate’s point before replying, and asks an observer afterwards what was missed.",
        "Draws out the worry behind another team’s position, and gets a “yes, that is it” for the restatement.",
        "Asks each team of a program for its doubts before a decision and shows what changed; leads wait for that round.",
        "Introduces listening rounds that leaders use before large changes, and trains others by observing their conversations.",
      ],
    },
    {
      key: "stakeholder-alignment",
      name: "Stakeholder alignment",
      sentence: "Bringing everyone with a say to one goal, and noticing when they drift apart.",
      levels: [
        "Learns who has a say when that person objects.",
        "Names the people their own work touches, and forwards them the decisions that concern them.",
        "Draws a stakeholder map for a team project, has a lead complete it, and makes the contacts it plans.",
        "Settles goal, scope and date between two teams and a business function, and records each position before and after.",
        "Holds the functions in a program to one goal over months; sponsors hear of a drifting party before the review.",
        "Builds the forum in which departments settle priorities, prepares others to chair it, and steps out.",
      ],
    },
    {
      key: "conflict-resolution",
      name: "Conflict resolution",
      sentence:
        "Taking a disagreement from persons to facts and interests, and ending it in something both sides keep.",
      levels: [
        "Steps back when a disagreement starts and waits for it to pass.",
        "Describes a disagreement in neutral words when the lead asks about it.",
        "Sits down with two teammates after advice from a mentor, and writes the exact point on which they differ.",
        "Settles a clash between two teams without help; both leads confirm the same written outcome.",
        "Mediates conflicts over priorities in a program; managers send people here before they escalate.",
        "Gets decision rights rewritten so that a kind of conflict stops recurring, and teaches leads to mediate the rest.",
      ],
    },
    {
      key: "written-communication",
      name: "Written communication",
      sentence: "Writing so that the reader knows what happened, what it means and what to do next.",
      levels: [
        "Writes notes for their own use; has not yet sent an update to others.",
        "Fills a given status template with facts and dates.",
        "Writes updates and decision records for their own team, with a reviewer still cutting or reordering them.",
        "Tells one event in two texts, for the engineers of two teams and for their managers; neither has to ask back.",
        "Publishes a program’s status with the request in the first line; sponsors answer it without a meeting.",
        "Replaces standing meetings across the organization with short written forms, and edits others’ drafts until they need no explaining.",
      ],
    },
    {
      key: "verbal-communication",
      name: "Verbal communication",
      sentence: "Saying the point first, at the depth the room needs, and leaving with an answer.",
      levels: [
        "Speaks in meetings only when addressed.",
        "Gives a prepared update of one minute and answers a direct question.",
        "Presents their own team’s review within its time after a rehearsal, and passes hard questions to the right person.",
        "Presents to two teams and their managers with the conclusion first, and answers a challenge in a sentence or two.",
        "Presents a program to executives, changes depth on the spot, and leaves with the decision; sponsors let this person speak for it.",
        "Speaks for the organization’s programs in crises or on stages, and coaches other speakers from recordings.",
      ],
    },
    {
      key: "interpersonal-trust",
      name: "Interpersonal trust",
      sentence: "Being the person whose word holds and who is told bad news early.",
      levels: [
        "Keeps to their own tasks; has not yet made a promise to people beyond them.",
        "Does what was promised to a teammate by the day named, or says so beforehand.",
        "Owns up to a mistake in front of the team, credits others by name, and asks how to be easier to work with.",
        "Keeps a promise to another team through a slip of the plan; people there call with doubts before they are asked.",
        "Carries bad news between several teams without exposing who told it; they ask this person to moderate.",
        "Establishes blameless reviews that other departments take over, and teaches leads to hold them.",
      ],
    },
  ],
};
