import type { SkillAreaContent } from "../../types.ts";

export const strategic: SkillAreaContent = {
  key: "strategic",
  name: "Strategic thinking",
  sentence:
    "Looking past the next delivery: why it matters to the business, what comes after it, what may come first.",
  skills: [
    {
      key: "long-term-impact",
      name: "Long-term impact",
      sentence: "Asking what the work changes in a year and what it costs to keep, and going back to look.",
      levels: [
        "Moves on at launch; has not yet gone back to a result.",
        "Says, when asked, what should be different for users once the work is done.",
        "Checks one result of their own team some months later, with a colleague who can read the data.",
        "Puts upkeep, owner and end date into plans of two teams, and returns after six months with the numbers.",
        "Argues a program’s choices from cost and effect a year out; sponsors ask for that view before deciding.",
        "Starts look-backs after every program, publishes what lasted and what did not, and gets funding rules changed by them.",
      ],
    },
    {
      key: "business-alignment",
      name: "Business alignment",
      sentence: "Tying each piece of work to an aim of the business, and stopping what serves none.",
      levels: [
        "Describes work by its tasks; has not yet asked which business goal it serves.",
        "Repeats at planning the company goal that the team’s goal hangs on.",
        "Writes for each item of their own team which goal it serves, and has the product manager correct it.",
        "Finds work in two teams that serves no current goal, and gets it stopped, moved or justified.",
        "Keeps a goal tree from company aim to program milestone; several teams add and cut work by it.",
        "Shows executives what engineering makes possible or too costly before goals are set, and prepares others to do so.",
      ],
    },
    {
      key: "foresight",
      name: "Foresight",
      sentence:
        "Spotting risks and openings before they are on a list, and checking later how good the guess was.",
      levels: [
        "Plans for the expected case only.",
        "Adds a what-if when a facilitator asks for one.",
        "Runs a pre-mortem in their own team from a guide, and notes each guess with a date to check.",
        "Warns two teams weeks ahead of a clash or an opening, with the sign to watch and a proposal.",
        "Publishes a program’s forecasts with their hit rate; leads change plans on the next one.",
        "Runs a horizon scan that changes the organization’s yearly plan, and teaches others to keep score of their forecasts.",
      ],
    },
  ],
};
