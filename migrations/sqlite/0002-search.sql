-- The search index, made from the revision log: it can be emptied at any time and is made again. Its large tables are kept in the order of their keys (WITHOUT ROWID).
CREATE TABLE "search_state" (
  "name" TEXT NOT NULL,
  "version" TEXT NOT NULL,
  "through" INTEGER NOT NULL,
  PRIMARY KEY ("name")
) STRICT;
--
CREATE TABLE "search_documents" (
  "revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  "record_type" TEXT NOT NULL,
  "record_id" TEXT NOT NULL,
  "public_on" TEXT NOT NULL,
  "year" INTEGER NOT NULL,
  "senders" TEXT NOT NULL,
  "targets" TEXT NOT NULL,
  PRIMARY KEY ("revision")
) STRICT;
--
CREATE INDEX "search_documents__record_type__record_id__to_revision" ON "search_documents" ("record_type", "record_id", "to_revision");
--
CREATE TABLE "search_tokens" (
  "token" TEXT NOT NULL,
  "document" INTEGER NOT NULL,
  "impact" INTEGER NOT NULL,
  "public_on" TEXT NOT NULL,
  PRIMARY KEY ("token", "document")
) STRICT, WITHOUT ROWID;
--
CREATE TABLE "search_aliases" (
  "alias" TEXT NOT NULL,
  "rank" INTEGER NOT NULL,
  "document" INTEGER NOT NULL,
  "text" TEXT NOT NULL,
  PRIMARY KEY ("alias", "rank", "document")
) STRICT, WITHOUT ROWID;
--
CREATE TABLE "search_actors" (
  "role" TEXT NOT NULL,
  "actor" TEXT NOT NULL,
  "document" INTEGER NOT NULL,
  PRIMARY KEY ("role", "actor", "document")
) STRICT, WITHOUT ROWID;
--
CREATE TABLE "search_words" (
  "word" TEXT NOT NULL,
  "letters" INTEGER NOT NULL,
  "public_on" TEXT NOT NULL,
  "revision" INTEGER NOT NULL,
  PRIMARY KEY ("word")
) STRICT, WITHOUT ROWID;
--
CREATE INDEX "search_words__letters__word" ON "search_words" ("letters", "word");
