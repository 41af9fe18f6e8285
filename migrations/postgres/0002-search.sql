-- The search index, made from the revision log: it can be emptied at any time and is made again.
CREATE TABLE "search_state" (
  "name" text COLLATE "C" NOT NULL,
  "version" text COLLATE "C" NOT NULL,
  "through" bigint NOT NULL,
  PRIMARY KEY ("name")
);
--
CREATE TABLE "search_documents" (
  "revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  "record_type" text COLLATE "C" NOT NULL,
  "record_id" text COLLATE "C" NOT NULL,
  "public_on" text COLLATE "C" NOT NULL,
  "year" bigint NOT NULL,
  "senders" text COLLATE "C" NOT NULL,
  "targets" text COLLATE "C" NOT NULL,
  PRIMARY KEY ("revision")
);
--
CREATE INDEX "search_documents__record_type__record_id__to_revision" ON "search_documents" ("record_type", "record_id", "to_revision");
--
CREATE TABLE "search_tokens" (
  "token" text COLLATE "C" NOT NULL,
  "document" bigint NOT NULL,
  "impact" bigint NOT NULL,
  "public_on" text COLLATE "C" NOT NULL,
  PRIMARY KEY ("token", "document")
);
--
CREATE TABLE "search_aliases" (
  "alias" text COLLATE "C" NOT NULL,
  "rank" bigint NOT NULL,
  "document" bigint NOT NULL,
  "text" text COLLATE "C" NOT NULL,
  PRIMARY KEY ("alias", "rank", "document")
);
--
CREATE TABLE "search_actors" (
  "role" text COLLATE "C" NOT NULL,
  "actor" text COLLATE "C" NOT NULL,
  "document" bigint NOT NULL,
  PRIMARY KEY ("role", "actor", "document")
);
--
CREATE TABLE "search_words" (
  "word" text COLLATE "C" NOT NULL,
  "letters" bigint NOT NULL,
  "public_on" text COLLATE "C" NOT NULL,
  "revision" bigint NOT NULL,
  PRIMARY KEY ("word")
);
--
CREATE INDEX "search_words__letters__word" ON "search_words" ("letters", "word");
