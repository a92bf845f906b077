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
        "Points, during a talk about an API, to the call and the fields under discussion in its documentation.",
        "Lists with an engineer’s help which calls the team offers and uses, who owns each and who is hurt by a change.",
        "Walks two teams through a contract change unaided: versions, errors, limits and the day by which callers must move.",
        "Keeps one dated list of a program’s contract changes; teams check it before they break or retire a call.",
        "Gets one rule for versioning and retiring APIs adopted by the organization, and coaches other program managers in reviewing contracts.",
      ],
    },
    {
      key: "microservices",
      name: "Microservices",
      sentence: "Seeing how separately owned services share work and fail together, and planning around it.",
      levels: [
        "Plans around the product as one block; has not yet seen its service map.",
        "Names the services a request passes through while an engineer draws them.",
        "Draws their own team’s services with their data and callers, and has an engineer correct the drawing.",
        "Asks two teams what happens when the service between them is slow or down, and records the behavior they agree on.",
        "Shows a program’s teams in which order services must change; release plans are built on that picture.",
        "Settles disputed service boundaries and owners by a process that departments now share, and trains others to run it.",
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
        "Guides a program’s design reviews from open questions to an owned decision; architects ask for this person to run theirs.",
        "Replaces the way cross-team designs are reviewed in the organization, and sits beside new reviewers until they can guide alone.",
      ],
    },
    {
      key: "cloud-infrastructure",
      name: "Cloud infrastructure",
      sentence: "Bringing capacity, cost, regions and recovery into a plan before they turn into surprises.",
      levels: [
        "Leaves open where the product runs and what that costs; has not yet asked.",
        "Finds the product’s environments and regions on a diagram, and tells test from production in a release talk.",
        "Collects their own team’s needs for capacity, access and budget with an engineer, and puts lead times into the plan.",
        "Asks two teams about load, failover and cost before a launch, and gets an owner for each gap without being told to.",
        "Runs a migration or launch in waves with cutover, rollback and cost limits; platform and product teams schedule by it.",
        "Changes how the organization reserves capacity or reviews cloud cost, shows the saving, and hands the method to other programs.",
      ],
    },
    {
      key: "ci-cd",
      name: "CI/CD pipelines",
      sentence: "Judging, from the path between commit and production, when a change can reach users safely.",
      levels: [
        "Waits to be told what is live; has not yet looked at a pipeline as a planner.",
        "Reads the pipeline page aloud: which stage a change is in and what it is waiting for.",
        "Sets up their own team’s release calendar with a release engineer, including freezes and the checks to pass.",
        "Leads a go/no-go for a release of two teams, from test results and a named rollback path.",
        "Coordinates releases of several teams and has a rollback called on signs agreed beforehand; teams book their slots with this person.",
        "Gets manual release steps removed in many teams, publishes lead time before and after, and trains release leads.",
      ],
    },
    {
      key: "technical-conversation",
      name: "Technical conversation",
      sentence:
        "Joining engineers’ talk, asking the question that matters, and carrying the answer to others unchanged.",
      levels: [
        "Speaks about their own tasks only; has not yet joined a technical discussion outside them.",
        "Takes notes in a technical discussion and looks up or asks about the unknown terms afterwards.",
        "Asks clarifying questions in their own team, and has engineers confirm or correct a written summary.",
        "Stops a debate between two teams at the hidden disagreement, and restates each position in words its owners accept.",
        "Brings senior engineers of several teams from open debate to a decision; they ask for this person in the room.",
        "Coaches engineers in explaining trade-offs to executives, and starts a review format that other departments keep using.",
      ],
    },
  ],
};
