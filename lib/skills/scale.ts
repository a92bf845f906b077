/** What the levels 0 to 5 mean for every skill alike; each skill says for itself what that looks like. */
export const scale = [
  "Not yet",
  "In my own work",
  "In my team, with help",
  "Across two teams, unaided",
  "For a whole program",
  "Across the organization",
] as const;
