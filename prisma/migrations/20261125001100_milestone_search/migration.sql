-- AlterTable
ALTER TABLE "Milestone" ADD COLUMN     "words" tsvector;

-- How words are read: without accents and by their English stem. None is too common to be looked for: "IT" is a department.
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE TEXT SEARCH DICTIONARY "stems" (TEMPLATE = snowball, Language = english);
CREATE TEXT SEARCH CONFIGURATION "prose" (COPY = simple);
ALTER TEXT SEARCH CONFIGURATION "prose"
  ALTER MAPPING FOR asciiword, asciihword, hword_asciipart, word, hword, hword_part WITH unaccent, "stems";

-- A text with a blank for each sign that Postgres would take for a part of a word, or a whole for a path or a tag:
-- slashes, typographic quotes and dashes, arrows. Every character stays where it is, so that marks fit the original.
CREATE FUNCTION "plain_text"(text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT regexp_replace($1, '[/<>&\u0001-\u0008\u000B\u000C\u000E-\u001F\u007F-\u00A9\u00AB-\u00B1\u00B4-\u00B8\u00BB\u00BF\u00D7\u00F7\u060C\u061B\u061F\u06D4\u0964\u0965\u2000-\u200B\u200E-\u206F\u2190-\u2BFF\u3000-\u3004\u3008-\u3020\u3030\uFF01-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF40\uFF5B-\uFF65]', ' ', 'g')
$$;

-- What was typed into the search: words, "phrases", or, -not. The last word may be the beginning of one.
CREATE FUNCTION "asked_words"(text) RETURNS tsquery LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE
    WHEN $1 ~ '[^\s"]$' AND asked::text ~ '(^|[^!])''([^'']|'''')+''$' THEN (asked::text || ':*')::tsquery
    ELSE asked
  END
  FROM websearch_to_tsquery('prose', "plain_text"(translate($1, '“”„«»', '"""""'))) AS asked
$$;

-- All that a milestone says below its title, the names of its evidence with it.
CREATE FUNCTION "text_of"("Milestone") RETURNS text LANGUAGE sql STABLE AS $$
  SELECT concat_ws(E'\n', $1."measure", $1."outcome", $1."situation", $1."role", $1."people",
    (SELECT string_agg(e."label", E'\n' ORDER BY e."position") FROM "Evidence" e WHERE e."milestoneId" = $1."id"))
$$;

CREATE FUNCTION "words_of"("Milestone") RETURNS tsvector LANGUAGE sql STABLE AS $$
  SELECT to_tsvector('prose', "plain_text"(concat_ws(E'\n', $1."title", "text_of"($1))))
$$;

CREATE FUNCTION "keep_words"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."words" := "words_of"(NEW);
  RETURN NEW;
END $$;
CREATE TRIGGER "keep_words" BEFORE INSERT OR UPDATE OF "title", "situation", "role", "people", "outcome", "measure"
  ON "Milestone" FOR EACH ROW EXECUTE FUNCTION "keep_words"();

CREATE FUNCTION "keep_words_of_evidence"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "Milestone" m SET "words" = "words_of"(m) WHERE m."id" IN (SELECT "milestoneId" FROM changed);
  RETURN NULL;
END $$;
CREATE TRIGGER "keep_words_added" AFTER INSERT ON "Evidence" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION "keep_words_of_evidence"();
CREATE TRIGGER "keep_words_changed" AFTER UPDATE ON "Evidence" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION "keep_words_of_evidence"();
CREATE TRIGGER "keep_words_removed" AFTER DELETE ON "Evidence" REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION "keep_words_of_evidence"();

UPDATE "Milestone" m SET "words" = "words_of"(m);

-- CreateIndex
CREATE INDEX "Milestone_words_idx" ON "Milestone" USING GIN ("words");
