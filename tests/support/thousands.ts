/** SQL that logs `count` milestones for one member: a year of text each, links, skills and activities, over years of days. */
export const logThousands = (ownerId: string, count: number) => `
  WITH words AS (
    SELECT ARRAY['release','migration','sprint','team','decision','review','roadmap','latency','incident','budget'] AS w
  ), made AS (
    INSERT INTO "Milestone" ("id", "ownerId", "title", "happenedOn", "kind", "situation", "role", "outcome", "state", "verifiedVersion")
    SELECT gen_random_uuid(), '${ownerId}', 'No. ' || n || ' led the ' || w[1 + n % 10] || ' of ' || w[1 + n / 10 % 10],
      DATE '2010-01-01' + n % 4000, (ARRAY['DELIVERY', 'COORDINATION', 'LEARNING', NULL])[1 + n % 4]::"MilestoneKind",
      repeat('What was going on with the ' || w[1 + n % 7] || ' and who held it up. ', 6),
      repeat('What I did myself about case' || n || '. ', 6), 'Done, and ' || w[1 + n % 3] || ' kept.',
      (ARRAY['LOGGED', 'LOGGED', 'LOGGED', 'VERIFIED'])[1 + n % 4]::"MilestoneState",
      CASE WHEN n % 4 = 3 THEN 1 END
    FROM generate_series(1, ${count}) AS n, words
    RETURNING "id", substring("title" from '\\d+')::int AS n
  ), named AS (
    INSERT INTO "Evidence" ("id", "milestoneId", "position", "url", "label")
    SELECT gen_random_uuid(), "id", 0, 'https://example.com/' || n, 'Log of run' || n FROM made
  ), spoken AS (
    INSERT INTO "MilestoneActivity" ("milestoneId", "roadmapVersion", "activityKey")
    SELECT made."id", 1, a."key" FROM made
    JOIN (SELECT "key", row_number() OVER (ORDER BY "key") AS i FROM "Activity" WHERE "roadmapVersion" = 1) a ON (a.i + n) % 20 = 0
  )
  INSERT INTO "MilestoneSkill" ("milestoneId", "roadmapVersion", "skillKey")
  SELECT made."id", 1, s."key" FROM made
  JOIN (SELECT "key", row_number() OVER (ORDER BY "key") AS i FROM "Skill" WHERE "roadmapVersion" = 1) s ON (s.i + n) % 8 = 0`;
