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
        "Leaves it to the manager to ask other people for anything.",
        "Asks a teammate for a small change with the reason, and takes the first answer as final.",
        "Wins their own team for a change by tying it to what teammates care about, after rehearsing with a mentor.",
        "Gets a lead of another team to move a date or take a task, and names what that lead gained.",
        "Wins leads under several managers for a plan that costs each of them something; sponsors send this person to those who hesitate.",
        "Gets departments to give up something of their own for a shared rule, such as a joint freeze; others rehearse hard requests with this person.",
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
        "Gets leaders to hear teams out before large changes and to publish what they altered; trains others by sitting in on their talks.",
      ],
    },
    {
      key: "stakeholder-alignment",
      name: "Stakeholder alignment",
      sentence: "Bringing everyone with a say to one goal, and noticing when they drift apart.",
      levels: [
        "Learns who has a say when that person objects.",
        "Names the people their own work touches, and forwards them the decisions that concern them.",
        "Draws a stakeholder map for their own team’s project, has a lead complete it, and makes the contacts it plans.",
        "Settles goal, scope and date between two teams and a business function, and records each position before and after.",
        "Keeps the functions in a program on one goal for months; sponsors hear from this person, before the review, who is drifting.",
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
        "Mediates conflicts over priorities in a program; managers send both sides to this person before they escalate.",
        "Gets decision rights rewritten so that a kind of conflict stops recurring; leads trained by this person mediate the rest.",
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
        "Replaces standing meetings across the organization with short written forms, and edits other authors’ drafts until readers ask nothing back.",
      ],
    },
    {
      key: "verbal-communication",
      name: "Verbal communication",
      sentence: "Saying the point first, at the depth the room needs, and leaving with an answer.",
      levels: [
        "Reports their own work when asked; has not yet presented anything for others.",
        "Gives a prepared update of one minute and answers a direct question.",
        "Presents their own team’s review within its time after a rehearsal, and passes hard questions to the right person.",
        "Presents to two teams and their managers with the point first, and answers a challenge in a sentence or two.",
        "Presents a program to executives, changes depth on the spot, and leaves with the decision; sponsors let this person speak for it.",
        "Speaks for many programs in a crisis or before the whole company, and has rehearsed with others who now do it.",
      ],
    },
    {
      key: "interpersonal-trust",
      name: "Interpersonal trust",
      sentence: "Being the person whose word holds and who is told bad news early.",
      levels: [
        "Keeps to their own tasks; has not yet made a promise to people beyond them.",
        "Does what was promised to a teammate by the day named, or says so beforehand.",
        "Owns up to a mistake in front of their own team, credits others by name, and acts on a teammate’s advice about working together.",
        "Keeps a promise to another team although the plan has slipped; people there bring doubts without being asked.",
        "Hears of trouble in several teams early and raises it without exposing who spoke; they ask this person to run the painful reviews.",
        "Starts reviews without blame that other departments take over, teaches leads to hold them, and reports their own misjudgments there first.",
      ],
    },
  ],
};
