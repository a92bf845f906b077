-- CreateTable
CREATE TABLE "Summary" (
    "ownerId" UUID NOT NULL,
    "changedIn" BIGINT NOT NULL,
    "writtenFor" BIGINT,
    "digest" TEXT,
    "line" JSONB,
    "lastChange" TIMESTAMPTZ(3),

    CONSTRAINT "Summary_pkey" PRIMARY KEY ("ownerId")
);

-- AddForeignKey
ALTER TABLE "Summary" ADD CONSTRAINT "Summary_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Everybody has a summary, and whatever it is made of marks it, at the end of the transaction that changed it: by then every
-- other row of the change is held, so two changes of one member cannot wait for each other. One mark is enough for one
-- transaction. Who reads it next works it out.
CREATE FUNCTION "open_summary"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "Summary" ("ownerId", "changedIn") VALUES (NEW."id", txid_current())
    ON CONFLICT ("ownerId") DO NOTHING;
  RETURN NULL;
END $$;

CREATE FUNCTION "mark_summary_of"(member uuid) RETURNS void LANGUAGE sql AS $$
  UPDATE "Summary" SET "changedIn" = txid_current() WHERE "ownerId" = member AND "changedIn" <> txid_current()
$$;

-- The first argument names the column that leads to the member, the second the way there.
CREATE FUNCTION "mark_summary"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  changed jsonb := to_jsonb(CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END);
  named uuid := (changed ->> TG_ARGV[0])::uuid;
BEGIN
  PERFORM "mark_summary_of"(CASE TG_ARGV[1]
    WHEN 'milestone' THEN (SELECT m."ownerId" FROM "Milestone" m WHERE m."id" = named)
    WHEN 'request' THEN (SELECT r."requesterId" FROM "ReviewRequest" r WHERE r."id" = named)
    ELSE named
  END);
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER "open_summary" AFTER INSERT ON "User" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION "open_summary"();
CREATE CONSTRAINT TRIGGER "mark_summary" AFTER UPDATE OF "roadmapVersion" ON "User" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION "mark_summary"('id', 'member');
CREATE CONSTRAINT TRIGGER "mark_summary" AFTER INSERT OR UPDATE OR DELETE ON "ActivityProgress" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION "mark_summary"('ownerId', 'member');
CREATE CONSTRAINT TRIGGER "mark_summary" AFTER INSERT OR UPDATE OR DELETE ON "Waiver" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION "mark_summary"('ownerId', 'member');
CREATE CONSTRAINT TRIGGER "mark_summary" AFTER INSERT OR UPDATE OF "state", "happenedOn" OR DELETE ON "Milestone" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION "mark_summary"('ownerId', 'member');
CREATE CONSTRAINT TRIGGER "mark_summary" AFTER INSERT OR DELETE ON "MilestoneActivity" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION "mark_summary"('milestoneId', 'milestone');
CREATE CONSTRAINT TRIGGER "mark_summary" AFTER INSERT OR UPDATE OR DELETE ON "Verdict" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION "mark_summary"('requestId', 'request');
CREATE CONSTRAINT TRIGGER "mark_summary" AFTER INSERT OR UPDATE OR DELETE ON "ReviewPoint" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION "mark_summary"('requestId', 'request');

INSERT INTO "Summary" ("ownerId", "changedIn") SELECT "id", txid_current() FROM "User";
