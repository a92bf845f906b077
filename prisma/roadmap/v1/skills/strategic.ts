import type { SkillAreaContent } from "../../types.ts";

export const strategic: SkillAreaContent = {
  key: "strategic",
  name: "Strategic thinking",
  sentence: "Looking past the next delivery: what it is for, whether it lasts, and what may get in its way.",
  skills: [
    {
      key: "long-term-impact",
      name: "Long-term impact",
      sentence: "Asking what the work changes in a year and what it costs to keep, and going back to look.",
      levels: [
        "Moves on at launch; has not yet gone back to a result.",
        "Says what should be different for users once the work is done, when asked.",
        "Checks one result of their own team some months later, with a colleague who can read the data.",
        "Puts upkeep, owner and end date into plans of two teams, and returns after six months with the numbers.",
        "Argues a program’s choices from their cost and effect after a year; sponsors ask for that page before they decide.",
        "Gets every program looked at again after half a year by people trained for it, and new funding tied to what lasted.",
      ],
    },
    {
      key: "business-alignment",
      name: "Business alignment",
      sentence: "Tying each piece of work to an aim of the business, and stopping what serves none.",
      levels: [
        "Describes work by its tasks; has not yet asked which business goal it serves.",
        "Names the company goal that the team’s goal serves, when planning starts.",
        "Writes for each item of their own team which goal it serves, and has the product manager correct it.",
        "Finds work in two teams that serves no current goal, and gets it stopped, moved or justified.",
        "Keeps a goal tree from company aim to program milestone; several teams add and cut work by it.",
        "Shows executives what engineering makes possible and what it makes too costly, before goals are set, and prepares others to do the same.",
      ],
    },
    {
      key: "foresight",
      name: "Foresight",
      sentence:
        "Spotting what may come, good or bad, before it is on anybody’s list, and checking later how good the guess was.",
      levels: [
        "Plans for the expected case only.",
        "Writes down one guess with a date to check it, in a pre-mortem that somebody else runs.",
        "Runs a pre-mortem in their own team from a guide, and goes back to each guess on its date with a colleague.",
        "Tells two teams, weeks ahead, of a clash or a chance that neither has seen, with the sign to watch and a proposal.",
        "Publishes a program’s forecasts with their hit rate; leads change plans on the next one.",
        "Gets a coming change in market, law or technology into the organization’s yearly plan; others have learned from this person to score their forecasts.",
      ],
    },
  ],
};
