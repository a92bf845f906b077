import type { SkillAreaContent } from "../../types.ts";

export const technical: SkillAreaContent = {
  key: "technical",
  name: "Technical foundation",
  sentence:
    "Enough depth to join the talk, question a trade-off and guide a review, without writing the code.",
  skills: [
    {
      key: "apis",
      name: "APIs",
      sentence:
        "Reading the contracts between systems, and getting teams to agree on a change before others depend on it.",
      levels: [
        "Has not yet opened an API contract; relies on engineers to say which systems exchange what.",
        "Finds the calls and fields that engineers are discussing in the API’s documentation, and asks what an unknown one does.",
        "Lists with an engineer’s help which calls the team offers and uses, who owns each and whom a change would break.",
        "Settles a contract change between two teams unaided: version, errors, limits and the day by which callers have moved.",
        "Puts a program’s contract changes in an order that breaks no caller; teams ask this person before they retire a call.",
        "Turns breakages from several programs into one rule for retiring APIs that the organization adopts, and trains those who apply it.",
      ],
    },
    {
      key: "microservices",
      name: "Microservices",
      sentence: "Seeing how separately owned services share work and fail together, and planning around it.",
      levels: [
        "Plans around the product as one block; has not yet seen its service map.",
        "Follows a request through the service map beside an engineer, and notes which team owns each part.",
        "Draws their own team’s services with their data and callers, and has an engineer correct the drawing.",
        "Asks two teams what happens when the service between them is slow or down, and records the behavior they agree on.",
        "Works out with architects which services of a program must change together and which can move alone; teams cut their releases along that line.",
        "Starts a process by which departments settle services that have no owner, or two; others run it now, and the number keeps falling.",
      ],
    },
    {
      key: "system-design",
      name: "System design",
      sentence:
        "Following a design down to its trade-offs, and bringing those who must choose to a recorded choice.",
      levels: [
        "Reads about design choices afterwards; has not yet sat in a design review beyond their own code.",
        "Sits in design reviews and retells the options to a colleague, who corrects the account.",
        "Asks in their own team’s review what an option costs in time, load or upkeep, after preparing with an engineer.",
        "Questions a trade-off in a design that spans two teams, unprompted, and records options, criteria and choice.",
        "Guides a program’s design reviews from open questions to a decision with an owner; architects ask for this person to run theirs.",
        "Changes how the organization reviews designs across teams, shows that fewer are reopened, and sits beside new reviewers until they guide alone.",
      ],
    },
    {
      key: "cloud-infrastructure",
      name: "Cloud infrastructure",
      sentence: "Bringing capacity, cost, regions and recovery into a plan before they turn into surprises.",
      levels: [
        "Leaves open where the product runs and what that costs; has not yet asked.",
        "Finds the product’s environments and regions on a diagram, and tells test from production in a release talk.",
        "Collects their own team’s needs for capacity, access and budget with an engineer, and puts the lead times into the plan.",
        "Asks two teams about load, failover and cost before a launch, without being told to, and gets an owner for each gap.",
        "Runs a migration or launch in waves with cutover, rollback and cost limits; platform and product teams schedule by it.",
        "Changes how the organization reserves capacity or reviews cloud cost and publishes the saving; the teams that pay now do it themselves.",
      ],
    },
    {
      key: "ci-cd",
      name: "CI/CD pipelines",
      sentence: "Judging, from the path between commit and production, when a change can reach users safely.",
      levels: [
        "Waits to be told what is live; has not yet looked at a pipeline as a planner.",
        "Tells which stage a change is in and what it is waiting for, from the pipeline page, when asked.",
        "Sets up their own team’s release calendar with a release engineer, including freezes and the checks to pass.",
        "Leads a go/no-go for a release of two teams, from test results and a named rollback path.",
        "Coordinates the releases of several teams, who book their slots with this person; a rollback is called on signs agreed beforehand.",
        "Trains the release leads of many teams to drop manual steps from their own pipelines, and publishes lead time before and after.",
      ],
    },
    {
      key: "technical-conversation",
      name: "Technical conversation",
      sentence:
        "Joining engineers’ talk, asking the question that matters, and carrying the answer to others with its meaning unchanged.",
      levels: [
        "Speaks about their own tasks only; has not yet joined a technical discussion outside them.",
        "Takes notes in a technical discussion and looks up or asks about the unknown terms afterwards.",
        "Asks clarifying questions in their own team, and has engineers confirm or correct a written summary.",
        "Finds by asking where two teams mean different things by one term, and tells a non-engineer the result in words both confirm.",
        "Translates between a program’s engineers and its sponsors, in both directions; each side sends for this person to check what the other meant.",
        "Coaches engineers across departments until they explain their own trade-offs to executives and no translator is asked for.",
      ],
    },
  ],
};
