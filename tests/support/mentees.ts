/**
 * SQL that gives one mentor `count` mentees, each with `milestones` milestones behind them, steps and areas shown, something
 * that waits for every third of them, and a summary.
 */
export const mentorMany = (mentorId: string, count: number, milestones: number) => `
  WITH people AS (
    INSERT INTO "User" ("id", "email", "name", "passwordHash", "timeZone", "roadmapVersion")
    SELECT gen_random_uuid(), 'mentee' || n || '.${mentorId}@example.com', 'Mentee No. ' || n, 'none', 'UTC', 1
    FROM generate_series(1, ${count}) AS n RETURNING "id", substring("name" from '\\d+')::int AS n
  ), guided AS (
    INSERT INTO "Mentorship" ("id", "menteeId", "mentorId", "state", "startedAt")
    SELECT gen_random_uuid(), "id", '${mentorId}', 'ACTIVE', now() - n * interval '1 hour' FROM people
    RETURNING "id", "menteeId"
  ), agreed AS (
    INSERT INTO "Agreement" ("mentorshipId", "number", "goals", "cadence", "monthlyHours", "answerDays", "areaKeys", "menteeSignedAt", "mentorSignedAt")
    SELECT "id", 1, 'Go on', 'MONTHLY', 2, 5, '{}', now(), now() FROM guided
  ), steps AS (
    INSERT INTO "Grant" ("id", "mentorshipId", "stepKey", "level", "grantedAt")
    SELECT gen_random_uuid(), guided."id", s."key", 'SUMMARY', now() FROM guided JOIN "Step" s ON s."roadmapVersion" = 1
  ), logged AS (
    INSERT INTO "Milestone" ("id", "ownerId", "title", "happenedOn", "kind", "situation", "role", "outcome", "state")
    SELECT gen_random_uuid(), people."id", 'No. ' || m || ' of ' || people.n, DATE '2020-01-01' + m, 'DELIVERY',
      repeat('What was going on. ', 6), repeat('What I did. ', 6), 'Done.',
      (CASE WHEN m = 1 AND people.n % 3 = 0 THEN 'IN_REVIEW' ELSE 'LOGGED' END)::"MilestoneState"
    FROM people, generate_series(1, ${milestones}) AS m
    RETURNING "id", "ownerId", "title", "state"
  ), frozen AS (
    INSERT INTO "MilestoneVersion" ("milestoneId", "number", "content", "activityKeys", "skillKeys")
    SELECT "id", 1, jsonb_build_object('title', "title", 'happenedOn', '2020-01-02', 'kind', 'DELIVERY',
      'situation', null, 'role', null, 'people', null, 'outcome', null, 'measure', null, 'evidence', '[]'::jsonb, 'activities', '[]'::jsonb, 'skills', '[]'::jsonb), '{}', '{}'
    FROM logged WHERE "state" = 'IN_REVIEW' RETURNING "milestoneId"
  )
  INSERT INTO "ReviewRequest" ("id", "milestoneId", "version", "requesterId", "reviewerId", "mentorshipId", "questions", "state", "promisedBy")
  SELECT gen_random_uuid(), frozen."milestoneId", 1, logged."ownerId", '${mentorId}', guided."id", '{}', 'WAITING', CURRENT_DATE + 5
  FROM frozen JOIN logged ON logged."id" = frozen."milestoneId" JOIN guided ON guided."menteeId" = logged."ownerId"`;
