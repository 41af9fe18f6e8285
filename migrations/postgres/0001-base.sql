CREATE TABLE "revisions" (
  "number" bigint NOT NULL,
  "at" text COLLATE "C" NOT NULL,
  "by" text COLLATE "C" NOT NULL,
  "reason" text COLLATE "C",
  "cause" text COLLATE "C",
  "record_type" text COLLATE "C" NOT NULL,
  "record_id" text COLLATE "C" NOT NULL,
  "operation" text COLLATE "C" NOT NULL,
  "document" text COLLATE "C",
  PRIMARY KEY ("number")
);
--
CREATE INDEX "revisions__record_type__record_id__number" ON "revisions" ("record_type", "record_id", "number");
--
CREATE INDEX "revisions__at" ON "revisions" ("at");
--
CREATE TABLE "actors" (
  "id" text COLLATE "C" NOT NULL,
  "type" text COLLATE "C" NOT NULL,
  PRIMARY KEY ("id")
);
--
CREATE TABLE "keys" (
  "id" text COLLATE "C" NOT NULL,
  "hash" text COLLATE "C" NOT NULL,
  "owner" text COLLATE "C" NOT NULL,
  "scope" text COLLATE "C" NOT NULL,
  "created_at" text COLLATE "C" NOT NULL,
  "expires_at" text COLLATE "C",
  "revoked_at" text COLLATE "C",
  PRIMARY KEY ("id")
);
--
CREATE TABLE "idempotency" (
  "owner" text COLLATE "C" NOT NULL,
  "key" text COLLATE "C" NOT NULL,
  "request" text COLLATE "C" NOT NULL,
  "created_at" text COLLATE "C" NOT NULL,
  "status" bigint,
  "body" text COLLATE "C",
  "headers" text COLLATE "C",
  PRIMARY KEY ("owner", "key")
);
--
CREATE INDEX "idempotency__created_at" ON "idempotency" ("created_at");
--
CREATE TABLE "dataset_records" (
  "type" text COLLATE "C" NOT NULL,
  "id" text COLLATE "C" NOT NULL,
  "hash" text COLLATE "C" NOT NULL,
  "revision" bigint NOT NULL,
  PRIMARY KEY ("type", "id")
);
--
CREATE TABLE "dataset_state" (
  "name" text COLLATE "C" NOT NULL,
  "digest" text COLLATE "C" NOT NULL,
  "loaded_at" text COLLATE "C" NOT NULL,
  "conflicts" text COLLATE "C" NOT NULL,
  PRIMARY KEY ("name")
);
--
CREATE TABLE "countries" (
  "id" text COLLATE "C" NOT NULL,
  "status" text COLLATE "C" NOT NULL,
  "alpha3" text COLLATE "C",
  "numeric" text COLLATE "C",
  "part_of" text COLLATE "C",
  "existed_from" text COLLATE "C",
  "existed_to" text COLLATE "C",
  "public_on" text COLLATE "C",
  "revision" bigint NOT NULL,
  PRIMARY KEY ("id")
);
--
CREATE INDEX "countries__part_of" ON "countries" ("part_of");
--
CREATE TABLE "countries_versions" (
  "id" text COLLATE "C" NOT NULL,
  "status" text COLLATE "C" NOT NULL,
  "alpha3" text COLLATE "C",
  "numeric" text COLLATE "C",
  "part_of" text COLLATE "C",
  "existed_from" text COLLATE "C",
  "existed_to" text COLLATE "C",
  "public_on" text COLLATE "C",
  "revision" bigint NOT NULL,
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("id", "from_revision")
);
--
CREATE INDEX "countries_versions__to_revision" ON "countries_versions" ("to_revision");
--
CREATE INDEX "countries_versions__status__id" ON "countries_versions" ("status", "id");
--
CREATE INDEX "countries_versions__alpha3__id" ON "countries_versions" ("alpha3", "id");
--
CREATE INDEX "countries_versions__numeric__id" ON "countries_versions" ("numeric", "id");
--
CREATE INDEX "countries_versions__part_of__id" ON "countries_versions" ("part_of", "id");
--
CREATE TABLE "countries_names" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "language" text COLLATE "C" NOT NULL,
  "text" text COLLATE "C" NOT NULL,
  "kind" text COLLATE "C" NOT NULL,
  PRIMARY KEY ("owner", "position")
);
--
CREATE TABLE "countries_names_versions" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "language" text COLLATE "C" NOT NULL,
  "text" text COLLATE "C" NOT NULL,
  "kind" text COLLATE "C" NOT NULL,
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
);
--
CREATE TABLE "countries_citations" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "source" text COLLATE "C" NOT NULL,
  "field" text COLLATE "C",
  "locator" text COLLATE "C",
  "quote" text COLLATE "C",
  "read_on" text COLLATE "C",
  PRIMARY KEY ("owner", "position")
);
--
CREATE INDEX "countries_citations__source" ON "countries_citations" ("source");
--
CREATE TABLE "countries_citations_versions" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "source" text COLLATE "C" NOT NULL,
  "field" text COLLATE "C",
  "locator" text COLLATE "C",
  "quote" text COLLATE "C",
  "read_on" text COLLATE "C",
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
);
--
CREATE INDEX "countries_citations_versions__source__owner" ON "countries_citations_versions" ("source", "owner");
--
CREATE TABLE "organizations" (
  "id" text COLLATE "C" NOT NULL,
  "kind" text COLLATE "C" NOT NULL,
  "acts_for" text COLLATE "C",
  "home" text COLLATE "C",
  "founded_on" text COLLATE "C",
  "dissolved_on" text COLLATE "C",
  "public_on" text COLLATE "C",
  "revision" bigint NOT NULL,
  PRIMARY KEY ("id")
);
--
CREATE INDEX "organizations__acts_for" ON "organizations" ("acts_for");
--
CREATE INDEX "organizations__home" ON "organizations" ("home");
--
CREATE TABLE "organizations_versions" (
  "id" text COLLATE "C" NOT NULL,
  "kind" text COLLATE "C" NOT NULL,
  "acts_for" text COLLATE "C",
  "home" text COLLATE "C",
  "founded_on" text COLLATE "C",
  "dissolved_on" text COLLATE "C",
  "public_on" text COLLATE "C",
  "revision" bigint NOT NULL,
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("id", "from_revision")
);
--
CREATE INDEX "organizations_versions__to_revision" ON "organizations_versions" ("to_revision");
--
CREATE INDEX "organizations_versions__kind__id" ON "organizations_versions" ("kind", "id");
--
CREATE INDEX "organizations_versions__acts_for__id" ON "organizations_versions" ("acts_for", "id");
--
CREATE INDEX "organizations_versions__home__id" ON "organizations_versions" ("home", "id");
--
CREATE INDEX "organizations_versions__founded_on__id" ON "organizations_versions" ("founded_on", "id");
--
CREATE INDEX "organizations_versions__dissolved_on__id" ON "organizations_versions" ("dissolved_on", "id");
--
CREATE TABLE "organizations_names" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "language" text COLLATE "C" NOT NULL,
  "text" text COLLATE "C" NOT NULL,
  "kind" text COLLATE "C" NOT NULL,
  PRIMARY KEY ("owner", "position")
);
--
CREATE TABLE "organizations_names_versions" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "language" text COLLATE "C" NOT NULL,
  "text" text COLLATE "C" NOT NULL,
  "kind" text COLLATE "C" NOT NULL,
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
);
--
CREATE TABLE "organizations_members" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "actor" text COLLATE "C" NOT NULL,
  "from" text COLLATE "C",
  "to" text COLLATE "C",
  "note" text COLLATE "C",
  PRIMARY KEY ("owner", "position")
);
--
CREATE INDEX "organizations_members__actor" ON "organizations_members" ("actor");
--
CREATE TABLE "organizations_members_versions" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "actor" text COLLATE "C" NOT NULL,
  "from" text COLLATE "C",
  "to" text COLLATE "C",
  "note" text COLLATE "C",
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
);
--
CREATE INDEX "organizations_members_versions__actor__owner" ON "organizations_members_versions" ("actor", "owner");
--
CREATE TABLE "organizations_citations" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "source" text COLLATE "C" NOT NULL,
  "field" text COLLATE "C",
  "locator" text COLLATE "C",
  "quote" text COLLATE "C",
  "read_on" text COLLATE "C",
  PRIMARY KEY ("owner", "position")
);
--
CREATE INDEX "organizations_citations__source" ON "organizations_citations" ("source");
--
CREATE TABLE "organizations_citations_versions" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "source" text COLLATE "C" NOT NULL,
  "field" text COLLATE "C",
  "locator" text COLLATE "C",
  "quote" text COLLATE "C",
  "read_on" text COLLATE "C",
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
);
--
CREATE INDEX "organizations_citations_versions__source__owner" ON "organizations_citations_versions" ("source", "owner");
--
CREATE TABLE "persons" (
  "id" text COLLATE "C" NOT NULL,
  "nationality" text COLLATE "C",
  "public_on" text COLLATE "C",
  "revision" bigint NOT NULL,
  PRIMARY KEY ("id")
);
--
CREATE INDEX "persons__nationality" ON "persons" ("nationality");
--
CREATE TABLE "persons_versions" (
  "id" text COLLATE "C" NOT NULL,
  "nationality" text COLLATE "C",
  "public_on" text COLLATE "C",
  "revision" bigint NOT NULL,
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("id", "from_revision")
);
--
CREATE INDEX "persons_versions__to_revision" ON "persons_versions" ("to_revision");
--
CREATE INDEX "persons_versions__nationality__id" ON "persons_versions" ("nationality", "id");
--
CREATE TABLE "persons_names" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "language" text COLLATE "C" NOT NULL,
  "text" text COLLATE "C" NOT NULL,
  "kind" text COLLATE "C" NOT NULL,
  PRIMARY KEY ("owner", "position")
);
--
CREATE TABLE "persons_names_versions" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "language" text COLLATE "C" NOT NULL,
  "text" text COLLATE "C" NOT NULL,
  "kind" text COLLATE "C" NOT NULL,
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
);
--
CREATE TABLE "persons_offices" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "title" text COLLATE "C" NOT NULL,
  "of" text COLLATE "C",
  "from" text COLLATE "C",
  "to" text COLLATE "C",
  PRIMARY KEY ("owner", "position")
);
--
CREATE INDEX "persons_offices__of" ON "persons_offices" ("of");
--
CREATE TABLE "persons_offices_versions" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "title" text COLLATE "C" NOT NULL,
  "of" text COLLATE "C",
  "from" text COLLATE "C",
  "to" text COLLATE "C",
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
);
--
CREATE INDEX "persons_offices_versions__of__owner" ON "persons_offices_versions" ("of", "owner");
--
CREATE TABLE "persons_citations" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "source" text COLLATE "C" NOT NULL,
  "field" text COLLATE "C",
  "locator" text COLLATE "C",
  "quote" text COLLATE "C",
  "read_on" text COLLATE "C",
  PRIMARY KEY ("owner", "position")
);
--
CREATE INDEX "persons_citations__source" ON "persons_citations" ("source");
--
CREATE TABLE "persons_citations_versions" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "source" text COLLATE "C" NOT NULL,
  "field" text COLLATE "C",
  "locator" text COLLATE "C",
  "quote" text COLLATE "C",
  "read_on" text COLLATE "C",
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
);
--
CREATE INDEX "persons_citations_versions__source__owner" ON "persons_citations_versions" ("source", "owner");
--
CREATE TABLE "events" (
  "id" text COLLATE "C" NOT NULL,
  "title" text COLLATE "C" NOT NULL,
  "kind" text COLLATE "C" NOT NULL,
  "summary" text COLLATE "C" NOT NULL,
  "started_on" text COLLATE "C" NOT NULL,
  "ended_on" text COLLATE "C",
  "first_public_on" text COLLATE "C" NOT NULL,
  "place" text COLLATE "C",
  "reviewed_through" text COLLATE "C" NOT NULL,
  "public_on" text COLLATE "C",
  "revision" bigint NOT NULL,
  PRIMARY KEY ("id")
);
--
CREATE TABLE "events_versions" (
  "id" text COLLATE "C" NOT NULL,
  "title" text COLLATE "C" NOT NULL,
  "kind" text COLLATE "C" NOT NULL,
  "summary" text COLLATE "C" NOT NULL,
  "started_on" text COLLATE "C" NOT NULL,
  "ended_on" text COLLATE "C",
  "first_public_on" text COLLATE "C" NOT NULL,
  "place" text COLLATE "C",
  "reviewed_through" text COLLATE "C" NOT NULL,
  "public_on" text COLLATE "C",
  "revision" bigint NOT NULL,
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("id", "from_revision")
);
--
CREATE INDEX "events_versions__to_revision" ON "events_versions" ("to_revision");
--
CREATE INDEX "events_versions__kind__id" ON "events_versions" ("kind", "id");
--
CREATE INDEX "events_versions__started_on__id" ON "events_versions" ("started_on", "id");
--
CREATE INDEX "events_versions__ended_on__id" ON "events_versions" ("ended_on", "id");
--
CREATE INDEX "events_versions__first_public_on__id" ON "events_versions" ("first_public_on", "id");
--
CREATE TABLE "events_names" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "language" text COLLATE "C" NOT NULL,
  "text" text COLLATE "C" NOT NULL,
  "kind" text COLLATE "C" NOT NULL,
  PRIMARY KEY ("owner", "position")
);
--
CREATE TABLE "events_names_versions" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "language" text COLLATE "C" NOT NULL,
  "text" text COLLATE "C" NOT NULL,
  "kind" text COLLATE "C" NOT NULL,
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
);
--
CREATE TABLE "events_actors" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "actor" text COLLATE "C" NOT NULL,
  "role" text COLLATE "C" NOT NULL,
  "note" text COLLATE "C",
  PRIMARY KEY ("owner", "position")
);
--
CREATE INDEX "events_actors__actor" ON "events_actors" ("actor");
--
CREATE TABLE "events_actors_versions" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "actor" text COLLATE "C" NOT NULL,
  "role" text COLLATE "C" NOT NULL,
  "note" text COLLATE "C",
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
);
--
CREATE INDEX "events_actors_versions__actor__owner" ON "events_actors_versions" ("actor", "owner");
--
CREATE INDEX "events_actors_versions__role__owner" ON "events_actors_versions" ("role", "owner");
--
CREATE TABLE "events_related" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "value" text COLLATE "C" NOT NULL,
  PRIMARY KEY ("owner", "position")
);
--
CREATE INDEX "events_related__value" ON "events_related" ("value");
--
CREATE TABLE "events_related_versions" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "value" text COLLATE "C" NOT NULL,
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
);
--
CREATE INDEX "events_related_versions__value__owner" ON "events_related_versions" ("value", "owner");
--
CREATE TABLE "events_citations" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "source" text COLLATE "C" NOT NULL,
  "field" text COLLATE "C",
  "locator" text COLLATE "C",
  "quote" text COLLATE "C",
  "read_on" text COLLATE "C",
  PRIMARY KEY ("owner", "position")
);
--
CREATE INDEX "events_citations__source" ON "events_citations" ("source");
--
CREATE TABLE "events_citations_versions" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "source" text COLLATE "C" NOT NULL,
  "field" text COLLATE "C",
  "locator" text COLLATE "C",
  "quote" text COLLATE "C",
  "read_on" text COLLATE "C",
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
);
--
CREATE INDEX "events_citations_versions__source__owner" ON "events_citations_versions" ("source", "owner");
--
CREATE TABLE "meetings" (
  "id" text COLLATE "C" NOT NULL,
  "title" text COLLATE "C" NOT NULL,
  "kind" text COLLATE "C" NOT NULL,
  "series" text COLLATE "C",
  "edition" bigint,
  "held_on" text COLLATE "C" NOT NULL,
  "ended_on" text COLLATE "C",
  "first_public_on" text COLLATE "C",
  "place" text COLLATE "C",
  "country" text COLLATE "C",
  "summary" text COLLATE "C",
  "public_on" text COLLATE "C",
  "revision" bigint NOT NULL,
  PRIMARY KEY ("id")
);
--
CREATE INDEX "meetings__country" ON "meetings" ("country");
--
CREATE TABLE "meetings_versions" (
  "id" text COLLATE "C" NOT NULL,
  "title" text COLLATE "C" NOT NULL,
  "kind" text COLLATE "C" NOT NULL,
  "series" text COLLATE "C",
  "edition" bigint,
  "held_on" text COLLATE "C" NOT NULL,
  "ended_on" text COLLATE "C",
  "first_public_on" text COLLATE "C",
  "place" text COLLATE "C",
  "country" text COLLATE "C",
  "summary" text COLLATE "C",
  "public_on" text COLLATE "C",
  "revision" bigint NOT NULL,
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("id", "from_revision")
);
--
CREATE INDEX "meetings_versions__to_revision" ON "meetings_versions" ("to_revision");
--
CREATE INDEX "meetings_versions__kind__id" ON "meetings_versions" ("kind", "id");
--
CREATE INDEX "meetings_versions__edition__id" ON "meetings_versions" ("edition", "id");
--
CREATE INDEX "meetings_versions__held_on__id" ON "meetings_versions" ("held_on", "id");
--
CREATE INDEX "meetings_versions__ended_on__id" ON "meetings_versions" ("ended_on", "id");
--
CREATE INDEX "meetings_versions__first_public_on__id" ON "meetings_versions" ("first_public_on", "id");
--
CREATE INDEX "meetings_versions__country__id" ON "meetings_versions" ("country", "id");
--
CREATE TABLE "meetings_names" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "language" text COLLATE "C" NOT NULL,
  "text" text COLLATE "C" NOT NULL,
  "kind" text COLLATE "C" NOT NULL,
  PRIMARY KEY ("owner", "position")
);
--
CREATE TABLE "meetings_names_versions" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "language" text COLLATE "C" NOT NULL,
  "text" text COLLATE "C" NOT NULL,
  "kind" text COLLATE "C" NOT NULL,
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
);
--
CREATE TABLE "meetings_participants" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "actor" text COLLATE "C" NOT NULL,
  "person" text COLLATE "C",
  "office" text COLLATE "C",
  "role" text COLLATE "C",
  PRIMARY KEY ("owner", "position")
);
--
CREATE INDEX "meetings_participants__actor" ON "meetings_participants" ("actor");
--
CREATE INDEX "meetings_participants__person" ON "meetings_participants" ("person");
--
CREATE TABLE "meetings_participants_versions" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "actor" text COLLATE "C" NOT NULL,
  "person" text COLLATE "C",
  "office" text COLLATE "C",
  "role" text COLLATE "C",
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
);
--
CREATE INDEX "meetings_participants_versions__actor__owner" ON "meetings_participants_versions" ("actor", "owner");
--
CREATE INDEX "meetings_participants_versions__person__owner" ON "meetings_participants_versions" ("person", "owner");
--
CREATE TABLE "meetings_events" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "value" text COLLATE "C" NOT NULL,
  PRIMARY KEY ("owner", "position")
);
--
CREATE INDEX "meetings_events__value" ON "meetings_events" ("value");
--
CREATE TABLE "meetings_events_versions" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "value" text COLLATE "C" NOT NULL,
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
);
--
CREATE INDEX "meetings_events_versions__value__owner" ON "meetings_events_versions" ("value", "owner");
--
CREATE TABLE "meetings_outcome" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "value" text COLLATE "C" NOT NULL,
  PRIMARY KEY ("owner", "position")
);
--
CREATE INDEX "meetings_outcome__value" ON "meetings_outcome" ("value");
--
CREATE TABLE "meetings_outcome_versions" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "value" text COLLATE "C" NOT NULL,
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
);
--
CREATE INDEX "meetings_outcome_versions__value__owner" ON "meetings_outcome_versions" ("value", "owner");
--
CREATE TABLE "meetings_citations" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "source" text COLLATE "C" NOT NULL,
  "field" text COLLATE "C",
  "locator" text COLLATE "C",
  "quote" text COLLATE "C",
  "read_on" text COLLATE "C",
  PRIMARY KEY ("owner", "position")
);
--
CREATE INDEX "meetings_citations__source" ON "meetings_citations" ("source");
--
CREATE TABLE "meetings_citations_versions" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "source" text COLLATE "C" NOT NULL,
  "field" text COLLATE "C",
  "locator" text COLLATE "C",
  "quote" text COLLATE "C",
  "read_on" text COLLATE "C",
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
);
--
CREATE INDEX "meetings_citations_versions__source__owner" ON "meetings_citations_versions" ("source", "owner");
--
CREATE TABLE "statements" (
  "id" text COLLATE "C" NOT NULL,
  "title" text COLLATE "C" NOT NULL,
  "kind" text COLLATE "C" NOT NULL,
  "made_on" text COLLATE "C" NOT NULL,
  "first_public_on" text COLLATE "C",
  "meeting" text COLLATE "C",
  "language" text COLLATE "C",
  "quote" text COLLATE "C" NOT NULL,
  "translation" text COLLATE "C",
  "summary" text COLLATE "C",
  "due_by" text COLLATE "C",
  "public_on" text COLLATE "C",
  "revision" bigint NOT NULL,
  PRIMARY KEY ("id")
);
--
CREATE INDEX "statements__meeting" ON "statements" ("meeting");
--
CREATE TABLE "statements_versions" (
  "id" text COLLATE "C" NOT NULL,
  "title" text COLLATE "C" NOT NULL,
  "kind" text COLLATE "C" NOT NULL,
  "made_on" text COLLATE "C" NOT NULL,
  "first_public_on" text COLLATE "C",
  "meeting" text COLLATE "C",
  "language" text COLLATE "C",
  "quote" text COLLATE "C" NOT NULL,
  "translation" text COLLATE "C",
  "summary" text COLLATE "C",
  "due_by" text COLLATE "C",
  "public_on" text COLLATE "C",
  "revision" bigint NOT NULL,
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("id", "from_revision")
);
--
CREATE INDEX "statements_versions__to_revision" ON "statements_versions" ("to_revision");
--
CREATE INDEX "statements_versions__kind__id" ON "statements_versions" ("kind", "id");
--
CREATE INDEX "statements_versions__made_on__id" ON "statements_versions" ("made_on", "id");
--
CREATE INDEX "statements_versions__first_public_on__id" ON "statements_versions" ("first_public_on", "id");
--
CREATE INDEX "statements_versions__meeting__id" ON "statements_versions" ("meeting", "id");
--
CREATE INDEX "statements_versions__due_by__id" ON "statements_versions" ("due_by", "id");
--
CREATE TABLE "statements_speakers" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "value" text COLLATE "C" NOT NULL,
  PRIMARY KEY ("owner", "position")
);
--
CREATE INDEX "statements_speakers__value" ON "statements_speakers" ("value");
--
CREATE TABLE "statements_speakers_versions" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "value" text COLLATE "C" NOT NULL,
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
);
--
CREATE INDEX "statements_speakers_versions__value__owner" ON "statements_speakers_versions" ("value", "owner");
--
CREATE TABLE "statements_events" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "value" text COLLATE "C" NOT NULL,
  PRIMARY KEY ("owner", "position")
);
--
CREATE INDEX "statements_events__value" ON "statements_events" ("value");
--
CREATE TABLE "statements_events_versions" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "value" text COLLATE "C" NOT NULL,
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
);
--
CREATE INDEX "statements_events_versions__value__owner" ON "statements_events_versions" ("value", "owner");
--
CREATE TABLE "statements_addressed_to" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "value" text COLLATE "C" NOT NULL,
  PRIMARY KEY ("owner", "position")
);
--
CREATE INDEX "statements_addressed_to__value" ON "statements_addressed_to" ("value");
--
CREATE TABLE "statements_addressed_to_versions" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "value" text COLLATE "C" NOT NULL,
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
);
--
CREATE INDEX "statements_addressed_to_versions__value__owner" ON "statements_addressed_to_versions" ("value", "owner");
--
CREATE TABLE "statements_followed_by" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "action" text COLLATE "C" NOT NULL,
  "degree" text COLLATE "C" NOT NULL,
  "judged_by" text COLLATE "C" NOT NULL,
  "rationale" text COLLATE "C" NOT NULL,
  PRIMARY KEY ("owner", "position")
);
--
CREATE INDEX "statements_followed_by__action" ON "statements_followed_by" ("action");
--
CREATE TABLE "statements_followed_by_versions" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "action" text COLLATE "C" NOT NULL,
  "degree" text COLLATE "C" NOT NULL,
  "judged_by" text COLLATE "C" NOT NULL,
  "rationale" text COLLATE "C" NOT NULL,
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
);
--
CREATE INDEX "statements_followed_by_versions__action__owner" ON "statements_followed_by_versions" ("action", "owner");
--
CREATE TABLE "statements_citations" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "source" text COLLATE "C" NOT NULL,
  "field" text COLLATE "C",
  "locator" text COLLATE "C",
  "quote" text COLLATE "C",
  "read_on" text COLLATE "C",
  PRIMARY KEY ("owner", "position")
);
--
CREATE INDEX "statements_citations__source" ON "statements_citations" ("source");
--
CREATE TABLE "statements_citations_versions" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "source" text COLLATE "C" NOT NULL,
  "field" text COLLATE "C",
  "locator" text COLLATE "C",
  "quote" text COLLATE "C",
  "read_on" text COLLATE "C",
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
);
--
CREATE INDEX "statements_citations_versions__source__owner" ON "statements_citations_versions" ("source", "owner");
--
CREATE TABLE "regimes" (
  "id" text COLLATE "C" NOT NULL,
  "title" text COLLATE "C" NOT NULL,
  "sender" text COLLATE "C" NOT NULL,
  "basis" text COLLATE "C" NOT NULL,
  "theme" text COLLATE "C",
  "founding" text COLLATE "C",
  "summary" text COLLATE "C",
  "reviewed_through" text COLLATE "C" NOT NULL,
  "public_on" text COLLATE "C",
  "revision" bigint NOT NULL,
  PRIMARY KEY ("id")
);
--
CREATE INDEX "regimes__sender" ON "regimes" ("sender");
--
CREATE INDEX "regimes__founding" ON "regimes" ("founding");
--
CREATE TABLE "regimes_versions" (
  "id" text COLLATE "C" NOT NULL,
  "title" text COLLATE "C" NOT NULL,
  "sender" text COLLATE "C" NOT NULL,
  "basis" text COLLATE "C" NOT NULL,
  "theme" text COLLATE "C",
  "founding" text COLLATE "C",
  "summary" text COLLATE "C",
  "reviewed_through" text COLLATE "C" NOT NULL,
  "public_on" text COLLATE "C",
  "revision" bigint NOT NULL,
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("id", "from_revision")
);
--
CREATE INDEX "regimes_versions__to_revision" ON "regimes_versions" ("to_revision");
--
CREATE INDEX "regimes_versions__sender__id" ON "regimes_versions" ("sender", "id");
--
CREATE INDEX "regimes_versions__basis__id" ON "regimes_versions" ("basis", "id");
--
CREATE INDEX "regimes_versions__founding__id" ON "regimes_versions" ("founding", "id");
--
CREATE TABLE "regimes_targets" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "value" text COLLATE "C" NOT NULL,
  PRIMARY KEY ("owner", "position")
);
--
CREATE INDEX "regimes_targets__value" ON "regimes_targets" ("value");
--
CREATE TABLE "regimes_targets_versions" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "value" text COLLATE "C" NOT NULL,
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
);
--
CREATE INDEX "regimes_targets_versions__value__owner" ON "regimes_targets_versions" ("value", "owner");
--
CREATE TABLE "regimes_objectives" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "value" text COLLATE "C" NOT NULL,
  PRIMARY KEY ("owner", "position")
);
--
CREATE TABLE "regimes_objectives_versions" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "value" text COLLATE "C" NOT NULL,
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
);
--
CREATE INDEX "regimes_objectives_versions__value__owner" ON "regimes_objectives_versions" ("value", "owner");
--
CREATE TABLE "regimes_programmes" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "scheme" text COLLATE "C" NOT NULL,
  "code" text COLLATE "C" NOT NULL,
  PRIMARY KEY ("owner", "position")
);
--
CREATE TABLE "regimes_programmes_versions" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "scheme" text COLLATE "C" NOT NULL,
  "code" text COLLATE "C" NOT NULL,
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
);
--
CREATE INDEX "regimes_programmes_versions__code__owner" ON "regimes_programmes_versions" ("code", "owner");
--
CREATE TABLE "regimes_succeeds" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "value" text COLLATE "C" NOT NULL,
  PRIMARY KEY ("owner", "position")
);
--
CREATE INDEX "regimes_succeeds__value" ON "regimes_succeeds" ("value");
--
CREATE TABLE "regimes_succeeds_versions" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "value" text COLLATE "C" NOT NULL,
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
);
--
CREATE INDEX "regimes_succeeds_versions__value__owner" ON "regimes_succeeds_versions" ("value", "owner");
--
CREATE TABLE "regimes_periods" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "state" text COLLATE "C" NOT NULL,
  "from" text COLLATE "C" NOT NULL,
  "announced_on" text COLLATE "C",
  "instrument" text COLLATE "C",
  "note" text COLLATE "C",
  PRIMARY KEY ("owner", "position")
);
--
CREATE INDEX "regimes_periods__instrument" ON "regimes_periods" ("instrument");
--
CREATE TABLE "regimes_periods_versions" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "state" text COLLATE "C" NOT NULL,
  "from" text COLLATE "C" NOT NULL,
  "announced_on" text COLLATE "C",
  "instrument" text COLLATE "C",
  "note" text COLLATE "C",
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
);
--
CREATE TABLE "regimes_citations" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "source" text COLLATE "C" NOT NULL,
  "field" text COLLATE "C",
  "locator" text COLLATE "C",
  "quote" text COLLATE "C",
  "read_on" text COLLATE "C",
  PRIMARY KEY ("owner", "position")
);
--
CREATE INDEX "regimes_citations__source" ON "regimes_citations" ("source");
--
CREATE TABLE "regimes_citations_versions" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "source" text COLLATE "C" NOT NULL,
  "field" text COLLATE "C",
  "locator" text COLLATE "C",
  "quote" text COLLATE "C",
  "read_on" text COLLATE "C",
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
);
--
CREATE INDEX "regimes_citations_versions__source__owner" ON "regimes_citations_versions" ("source", "owner");
--
CREATE TABLE "instruments" (
  "id" text COLLATE "C" NOT NULL,
  "title" text COLLATE "C" NOT NULL,
  "kind" text COLLATE "C" NOT NULL,
  "issuer" text COLLATE "C" NOT NULL,
  "announced_on" text COLLATE "C",
  "adopted_on" text COLLATE "C",
  "published_on" text COLLATE "C",
  "in_force_on" text COLLATE "C",
  "expires_on" text COLLATE "C",
  "ended_on" text COLLATE "C",
  "extends_to" text COLLATE "C",
  "url" text COLLATE "C",
  "summary" text COLLATE "C",
  "in_favour" bigint,
  "against" bigint,
  "abstentions" bigint,
  "public_on" text COLLATE "C",
  "revision" bigint NOT NULL,
  PRIMARY KEY ("id")
);
--
CREATE INDEX "instruments__issuer" ON "instruments" ("issuer");
--
CREATE TABLE "instruments_versions" (
  "id" text COLLATE "C" NOT NULL,
  "title" text COLLATE "C" NOT NULL,
  "kind" text COLLATE "C" NOT NULL,
  "issuer" text COLLATE "C" NOT NULL,
  "announced_on" text COLLATE "C",
  "adopted_on" text COLLATE "C",
  "published_on" text COLLATE "C",
  "in_force_on" text COLLATE "C",
  "expires_on" text COLLATE "C",
  "ended_on" text COLLATE "C",
  "extends_to" text COLLATE "C",
  "url" text COLLATE "C",
  "summary" text COLLATE "C",
  "in_favour" bigint,
  "against" bigint,
  "abstentions" bigint,
  "public_on" text COLLATE "C",
  "revision" bigint NOT NULL,
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("id", "from_revision")
);
--
CREATE INDEX "instruments_versions__to_revision" ON "instruments_versions" ("to_revision");
--
CREATE INDEX "instruments_versions__kind__id" ON "instruments_versions" ("kind", "id");
--
CREATE INDEX "instruments_versions__issuer__id" ON "instruments_versions" ("issuer", "id");
--
CREATE INDEX "instruments_versions__announced_on__id" ON "instruments_versions" ("announced_on", "id");
--
CREATE INDEX "instruments_versions__adopted_on__id" ON "instruments_versions" ("adopted_on", "id");
--
CREATE INDEX "instruments_versions__published_on__id" ON "instruments_versions" ("published_on", "id");
--
CREATE INDEX "instruments_versions__in_force_on__id" ON "instruments_versions" ("in_force_on", "id");
--
CREATE INDEX "instruments_versions__expires_on__id" ON "instruments_versions" ("expires_on", "id");
--
CREATE INDEX "instruments_versions__ended_on__id" ON "instruments_versions" ("ended_on", "id");
--
CREATE INDEX "instruments_versions__extends_to__id" ON "instruments_versions" ("extends_to", "id");
--
CREATE TABLE "instruments_identifiers" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "scheme" text COLLATE "C" NOT NULL,
  "value" text COLLATE "C" NOT NULL,
  PRIMARY KEY ("owner", "position")
);
--
CREATE TABLE "instruments_identifiers_versions" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "scheme" text COLLATE "C" NOT NULL,
  "value" text COLLATE "C" NOT NULL,
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
);
--
CREATE INDEX "instruments_identifiers_versions__value__owner" ON "instruments_identifiers_versions" ("value", "owner");
--
CREATE TABLE "instruments_relations" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "relation" text COLLATE "C" NOT NULL,
  "instrument" text COLLATE "C" NOT NULL,
  "note" text COLLATE "C",
  PRIMARY KEY ("owner", "position")
);
--
CREATE INDEX "instruments_relations__instrument" ON "instruments_relations" ("instrument");
--
CREATE TABLE "instruments_relations_versions" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "relation" text COLLATE "C" NOT NULL,
  "instrument" text COLLATE "C" NOT NULL,
  "note" text COLLATE "C",
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
);
--
CREATE INDEX "instruments_relations_versions__relation__owner" ON "instruments_relations_versions" ("relation", "owner");
--
CREATE INDEX "instruments_relations_versions__instrument__owner" ON "instruments_relations_versions" ("instrument", "owner");
--
CREATE TABLE "instruments_regimes" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "value" text COLLATE "C" NOT NULL,
  PRIMARY KEY ("owner", "position")
);
--
CREATE INDEX "instruments_regimes__value" ON "instruments_regimes" ("value");
--
CREATE TABLE "instruments_regimes_versions" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "value" text COLLATE "C" NOT NULL,
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
);
--
CREATE INDEX "instruments_regimes_versions__value__owner" ON "instruments_regimes_versions" ("value", "owner");
--
CREATE TABLE "instruments_votes" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "actor" text COLLATE "C" NOT NULL,
  "vote" text COLLATE "C" NOT NULL,
  PRIMARY KEY ("owner", "position")
);
--
CREATE INDEX "instruments_votes__actor" ON "instruments_votes" ("actor");
--
CREATE TABLE "instruments_votes_versions" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "actor" text COLLATE "C" NOT NULL,
  "vote" text COLLATE "C" NOT NULL,
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
);
--
CREATE INDEX "instruments_votes_versions__actor__owner" ON "instruments_votes_versions" ("actor", "owner");
--
CREATE TABLE "instruments_citations" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "source" text COLLATE "C" NOT NULL,
  "field" text COLLATE "C",
  "locator" text COLLATE "C",
  "quote" text COLLATE "C",
  "read_on" text COLLATE "C",
  PRIMARY KEY ("owner", "position")
);
--
CREATE INDEX "instruments_citations__source" ON "instruments_citations" ("source");
--
CREATE TABLE "instruments_citations_versions" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "source" text COLLATE "C" NOT NULL,
  "field" text COLLATE "C",
  "locator" text COLLATE "C",
  "quote" text COLLATE "C",
  "read_on" text COLLATE "C",
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
);
--
CREATE INDEX "instruments_citations_versions__source__owner" ON "instruments_citations_versions" ("source", "owner");
--
CREATE TABLE "measures" (
  "id" text COLLATE "C" NOT NULL,
  "title" text COLLATE "C" NOT NULL,
  "regime" text COLLATE "C" NOT NULL,
  "sender" text COLLATE "C" NOT NULL,
  "type" text COLLATE "C" NOT NULL,
  "instrument" text COLLATE "C" NOT NULL,
  "provision" text COLLATE "C" NOT NULL,
  "extent" text COLLATE "C" NOT NULL,
  "scope" text COLLATE "C" NOT NULL,
  "origin" text COLLATE "C" NOT NULL,
  "criteria" text COLLATE "C",
  "secondary_reach" text COLLATE "C",
  "public_on" text COLLATE "C",
  "revision" bigint NOT NULL,
  PRIMARY KEY ("id")
);
--
CREATE INDEX "measures__regime" ON "measures" ("regime");
--
CREATE INDEX "measures__sender" ON "measures" ("sender");
--
CREATE INDEX "measures__type" ON "measures" ("type");
--
CREATE INDEX "measures__instrument" ON "measures" ("instrument");
--
CREATE TABLE "measures_versions" (
  "id" text COLLATE "C" NOT NULL,
  "title" text COLLATE "C" NOT NULL,
  "regime" text COLLATE "C" NOT NULL,
  "sender" text COLLATE "C" NOT NULL,
  "type" text COLLATE "C" NOT NULL,
  "instrument" text COLLATE "C" NOT NULL,
  "provision" text COLLATE "C" NOT NULL,
  "extent" text COLLATE "C" NOT NULL,
  "scope" text COLLATE "C" NOT NULL,
  "origin" text COLLATE "C" NOT NULL,
  "criteria" text COLLATE "C",
  "secondary_reach" text COLLATE "C",
  "public_on" text COLLATE "C",
  "revision" bigint NOT NULL,
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("id", "from_revision")
);
--
CREATE INDEX "measures_versions__to_revision" ON "measures_versions" ("to_revision");
--
CREATE INDEX "measures_versions__regime__id" ON "measures_versions" ("regime", "id");
--
CREATE INDEX "measures_versions__sender__id" ON "measures_versions" ("sender", "id");
--
CREATE INDEX "measures_versions__type__id" ON "measures_versions" ("type", "id");
--
CREATE INDEX "measures_versions__instrument__id" ON "measures_versions" ("instrument", "id");
--
CREATE INDEX "measures_versions__extent__id" ON "measures_versions" ("extent", "id");
--
CREATE INDEX "measures_versions__origin__id" ON "measures_versions" ("origin", "id");
--
CREATE TABLE "measures_targets" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "value" text COLLATE "C" NOT NULL,
  PRIMARY KEY ("owner", "position")
);
--
CREATE INDEX "measures_targets__value" ON "measures_targets" ("value");
--
CREATE TABLE "measures_targets_versions" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "value" text COLLATE "C" NOT NULL,
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
);
--
CREATE INDEX "measures_targets_versions__value__owner" ON "measures_targets_versions" ("value", "owner");
--
CREATE TABLE "measures_limits" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "quantity" double precision NOT NULL,
  "unit" text COLLATE "C" NOT NULL,
  "per" text COLLATE "C" NOT NULL,
  "good" text COLLATE "C" NOT NULL,
  "note" text COLLATE "C",
  PRIMARY KEY ("owner", "position")
);
--
CREATE TABLE "measures_limits_versions" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "quantity" double precision NOT NULL,
  "unit" text COLLATE "C" NOT NULL,
  "per" text COLLATE "C" NOT NULL,
  "good" text COLLATE "C" NOT NULL,
  "note" text COLLATE "C",
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
);
--
CREATE TABLE "measures_implements" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "value" text COLLATE "C" NOT NULL,
  PRIMARY KEY ("owner", "position")
);
--
CREATE INDEX "measures_implements__value" ON "measures_implements" ("value");
--
CREATE TABLE "measures_implements_versions" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "value" text COLLATE "C" NOT NULL,
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
);
--
CREATE INDEX "measures_implements_versions__value__owner" ON "measures_implements_versions" ("value", "owner");
--
CREATE TABLE "measures_periods" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "state" text COLLATE "C" NOT NULL,
  "from" text COLLATE "C" NOT NULL,
  "announced_on" text COLLATE "C",
  "instrument" text COLLATE "C",
  "note" text COLLATE "C",
  PRIMARY KEY ("owner", "position")
);
--
CREATE INDEX "measures_periods__instrument" ON "measures_periods" ("instrument");
--
CREATE TABLE "measures_periods_versions" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "state" text COLLATE "C" NOT NULL,
  "from" text COLLATE "C" NOT NULL,
  "announced_on" text COLLATE "C",
  "instrument" text COLLATE "C",
  "note" text COLLATE "C",
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
);
--
CREATE TABLE "measures_continues" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "value" text COLLATE "C" NOT NULL,
  PRIMARY KEY ("owner", "position")
);
--
CREATE INDEX "measures_continues__value" ON "measures_continues" ("value");
--
CREATE TABLE "measures_continues_versions" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "value" text COLLATE "C" NOT NULL,
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
);
--
CREATE INDEX "measures_continues_versions__value__owner" ON "measures_continues_versions" ("value", "owner");
--
CREATE TABLE "measures_citations" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "source" text COLLATE "C" NOT NULL,
  "field" text COLLATE "C",
  "locator" text COLLATE "C",
  "quote" text COLLATE "C",
  "read_on" text COLLATE "C",
  PRIMARY KEY ("owner", "position")
);
--
CREATE INDEX "measures_citations__source" ON "measures_citations" ("source");
--
CREATE TABLE "measures_citations_versions" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "source" text COLLATE "C" NOT NULL,
  "field" text COLLATE "C",
  "locator" text COLLATE "C",
  "quote" text COLLATE "C",
  "read_on" text COLLATE "C",
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
);
--
CREATE INDEX "measures_citations_versions__source__owner" ON "measures_citations_versions" ("source", "owner");
--
CREATE TABLE "measure_types" (
  "id" text COLLATE "C" NOT NULL,
  "title" text COLLATE "C" NOT NULL,
  "group" text COLLATE "C" NOT NULL,
  "description" text COLLATE "C" NOT NULL,
  "public_on" text COLLATE "C",
  "revision" bigint NOT NULL,
  PRIMARY KEY ("id")
);
--
CREATE TABLE "measure_types_versions" (
  "id" text COLLATE "C" NOT NULL,
  "title" text COLLATE "C" NOT NULL,
  "group" text COLLATE "C" NOT NULL,
  "description" text COLLATE "C" NOT NULL,
  "public_on" text COLLATE "C",
  "revision" bigint NOT NULL,
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("id", "from_revision")
);
--
CREATE INDEX "measure_types_versions__to_revision" ON "measure_types_versions" ("to_revision");
--
CREATE INDEX "measure_types_versions__group__id" ON "measure_types_versions" ("group", "id");
--
CREATE TABLE "measure_types_crosswalk" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "scheme" text COLLATE "C" NOT NULL,
  "term" text COLLATE "C" NOT NULL,
  "relation" text COLLATE "C" NOT NULL,
  "note" text COLLATE "C",
  PRIMARY KEY ("owner", "position")
);
--
CREATE TABLE "measure_types_crosswalk_versions" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "scheme" text COLLATE "C" NOT NULL,
  "term" text COLLATE "C" NOT NULL,
  "relation" text COLLATE "C" NOT NULL,
  "note" text COLLATE "C",
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
);
--
CREATE INDEX "measure_types_crosswalk_versions__scheme__owner" ON "measure_types_crosswalk_versions" ("scheme", "owner");
--
CREATE INDEX "measure_types_crosswalk_versions__term__owner" ON "measure_types_crosswalk_versions" ("term", "owner");
--
CREATE TABLE "measure_types_citations" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "source" text COLLATE "C" NOT NULL,
  "field" text COLLATE "C",
  "locator" text COLLATE "C",
  "quote" text COLLATE "C",
  "read_on" text COLLATE "C",
  PRIMARY KEY ("owner", "position")
);
--
CREATE INDEX "measure_types_citations__source" ON "measure_types_citations" ("source");
--
CREATE TABLE "measure_types_citations_versions" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "source" text COLLATE "C" NOT NULL,
  "field" text COLLATE "C",
  "locator" text COLLATE "C",
  "quote" text COLLATE "C",
  "read_on" text COLLATE "C",
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
);
--
CREATE INDEX "measure_types_citations_versions__source__owner" ON "measure_types_citations_versions" ("source", "owner");
--
CREATE TABLE "exemptions" (
  "id" text COLLATE "C" NOT NULL,
  "title" text COLLATE "C" NOT NULL,
  "kind" text COLLATE "C" NOT NULL,
  "sender" text COLLATE "C" NOT NULL,
  "regime" text COLLATE "C",
  "instrument" text COLLATE "C" NOT NULL,
  "provision" text COLLATE "C",
  "scope" text COLLATE "C" NOT NULL,
  "expires_on" text COLLATE "C",
  "public_on" text COLLATE "C",
  "revision" bigint NOT NULL,
  PRIMARY KEY ("id")
);
--
CREATE INDEX "exemptions__sender" ON "exemptions" ("sender");
--
CREATE INDEX "exemptions__regime" ON "exemptions" ("regime");
--
CREATE INDEX "exemptions__instrument" ON "exemptions" ("instrument");
--
CREATE TABLE "exemptions_versions" (
  "id" text COLLATE "C" NOT NULL,
  "title" text COLLATE "C" NOT NULL,
  "kind" text COLLATE "C" NOT NULL,
  "sender" text COLLATE "C" NOT NULL,
  "regime" text COLLATE "C",
  "instrument" text COLLATE "C" NOT NULL,
  "provision" text COLLATE "C",
  "scope" text COLLATE "C" NOT NULL,
  "expires_on" text COLLATE "C",
  "public_on" text COLLATE "C",
  "revision" bigint NOT NULL,
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("id", "from_revision")
);
--
CREATE INDEX "exemptions_versions__to_revision" ON "exemptions_versions" ("to_revision");
--
CREATE INDEX "exemptions_versions__kind__id" ON "exemptions_versions" ("kind", "id");
--
CREATE INDEX "exemptions_versions__sender__id" ON "exemptions_versions" ("sender", "id");
--
CREATE INDEX "exemptions_versions__regime__id" ON "exemptions_versions" ("regime", "id");
--
CREATE INDEX "exemptions_versions__instrument__id" ON "exemptions_versions" ("instrument", "id");
--
CREATE INDEX "exemptions_versions__expires_on__id" ON "exemptions_versions" ("expires_on", "id");
--
CREATE TABLE "exemptions_measures" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "value" text COLLATE "C" NOT NULL,
  PRIMARY KEY ("owner", "position")
);
--
CREATE INDEX "exemptions_measures__value" ON "exemptions_measures" ("value");
--
CREATE TABLE "exemptions_measures_versions" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "value" text COLLATE "C" NOT NULL,
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
);
--
CREATE INDEX "exemptions_measures_versions__value__owner" ON "exemptions_measures_versions" ("value", "owner");
--
CREATE TABLE "exemptions_beneficiaries" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "value" text COLLATE "C" NOT NULL,
  PRIMARY KEY ("owner", "position")
);
--
CREATE INDEX "exemptions_beneficiaries__value" ON "exemptions_beneficiaries" ("value");
--
CREATE TABLE "exemptions_beneficiaries_versions" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "value" text COLLATE "C" NOT NULL,
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
);
--
CREATE INDEX "exemptions_beneficiaries_versions__value__owner" ON "exemptions_beneficiaries_versions" ("value", "owner");
--
CREATE TABLE "exemptions_periods" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "state" text COLLATE "C" NOT NULL,
  "from" text COLLATE "C" NOT NULL,
  "announced_on" text COLLATE "C",
  "instrument" text COLLATE "C",
  "note" text COLLATE "C",
  PRIMARY KEY ("owner", "position")
);
--
CREATE INDEX "exemptions_periods__instrument" ON "exemptions_periods" ("instrument");
--
CREATE TABLE "exemptions_periods_versions" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "state" text COLLATE "C" NOT NULL,
  "from" text COLLATE "C" NOT NULL,
  "announced_on" text COLLATE "C",
  "instrument" text COLLATE "C",
  "note" text COLLATE "C",
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
);
--
CREATE TABLE "exemptions_citations" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "source" text COLLATE "C" NOT NULL,
  "field" text COLLATE "C",
  "locator" text COLLATE "C",
  "quote" text COLLATE "C",
  "read_on" text COLLATE "C",
  PRIMARY KEY ("owner", "position")
);
--
CREATE INDEX "exemptions_citations__source" ON "exemptions_citations" ("source");
--
CREATE TABLE "exemptions_citations_versions" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "source" text COLLATE "C" NOT NULL,
  "field" text COLLATE "C",
  "locator" text COLLATE "C",
  "quote" text COLLATE "C",
  "read_on" text COLLATE "C",
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
);
--
CREATE INDEX "exemptions_citations_versions__source__owner" ON "exemptions_citations_versions" ("source", "owner");
--
CREATE TABLE "options" (
  "id" text COLLATE "C" NOT NULL,
  "title" text COLLATE "C" NOT NULL,
  "kind" text COLLATE "C" NOT NULL,
  "summary" text COLLATE "C" NOT NULL,
  "sender" text COLLATE "C" NOT NULL,
  "decision_rule" text COLLATE "C" NOT NULL,
  "repeatable" smallint NOT NULL,
  "first_public_on" text COLLATE "C" NOT NULL,
  "public_on" text COLLATE "C",
  "revision" bigint NOT NULL,
  PRIMARY KEY ("id")
);
--
CREATE INDEX "options__sender" ON "options" ("sender");
--
CREATE TABLE "options_versions" (
  "id" text COLLATE "C" NOT NULL,
  "title" text COLLATE "C" NOT NULL,
  "kind" text COLLATE "C" NOT NULL,
  "summary" text COLLATE "C" NOT NULL,
  "sender" text COLLATE "C" NOT NULL,
  "decision_rule" text COLLATE "C" NOT NULL,
  "repeatable" smallint NOT NULL,
  "first_public_on" text COLLATE "C" NOT NULL,
  "public_on" text COLLATE "C",
  "revision" bigint NOT NULL,
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("id", "from_revision")
);
--
CREATE INDEX "options_versions__to_revision" ON "options_versions" ("to_revision");
--
CREATE INDEX "options_versions__kind__id" ON "options_versions" ("kind", "id");
--
CREATE INDEX "options_versions__sender__id" ON "options_versions" ("sender", "id");
--
CREATE INDEX "options_versions__decision_rule__id" ON "options_versions" ("decision_rule", "id");
--
CREATE INDEX "options_versions__repeatable__id" ON "options_versions" ("repeatable", "id");
--
CREATE INDEX "options_versions__first_public_on__id" ON "options_versions" ("first_public_on", "id");
--
CREATE TABLE "options_events" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "value" text COLLATE "C" NOT NULL,
  PRIMARY KEY ("owner", "position")
);
--
CREATE INDEX "options_events__value" ON "options_events" ("value");
--
CREATE TABLE "options_events_versions" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "value" text COLLATE "C" NOT NULL,
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
);
--
CREATE INDEX "options_events_versions__value__owner" ON "options_events_versions" ("value", "owner");
--
CREATE TABLE "options_deciders" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "value" text COLLATE "C" NOT NULL,
  PRIMARY KEY ("owner", "position")
);
--
CREATE INDEX "options_deciders__value" ON "options_deciders" ("value");
--
CREATE TABLE "options_deciders_versions" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "value" text COLLATE "C" NOT NULL,
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
);
--
CREATE INDEX "options_deciders_versions__value__owner" ON "options_deciders_versions" ("value", "owner");
--
CREATE TABLE "options_legal_basis" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "value" text COLLATE "C" NOT NULL,
  PRIMARY KEY ("owner", "position")
);
--
CREATE INDEX "options_legal_basis__value" ON "options_legal_basis" ("value");
--
CREATE TABLE "options_legal_basis_versions" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "value" text COLLATE "C" NOT NULL,
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
);
--
CREATE INDEX "options_legal_basis_versions__value__owner" ON "options_legal_basis_versions" ("value", "owner");
--
CREATE TABLE "options_targets" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "value" text COLLATE "C" NOT NULL,
  PRIMARY KEY ("owner", "position")
);
--
CREATE INDEX "options_targets__value" ON "options_targets" ("value");
--
CREATE TABLE "options_targets_versions" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "value" text COLLATE "C" NOT NULL,
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
);
--
CREATE INDEX "options_targets_versions__value__owner" ON "options_targets_versions" ("value", "owner");
--
CREATE TABLE "options_beneficiaries" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "value" text COLLATE "C" NOT NULL,
  PRIMARY KEY ("owner", "position")
);
--
CREATE INDEX "options_beneficiaries__value" ON "options_beneficiaries" ("value");
--
CREATE TABLE "options_beneficiaries_versions" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "value" text COLLATE "C" NOT NULL,
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
);
--
CREATE INDEX "options_beneficiaries_versions__value__owner" ON "options_beneficiaries_versions" ("value", "owner");
--
CREATE TABLE "options_measure_types" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "value" text COLLATE "C" NOT NULL,
  PRIMARY KEY ("owner", "position")
);
--
CREATE INDEX "options_measure_types__value" ON "options_measure_types" ("value");
--
CREATE TABLE "options_measure_types_versions" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "value" text COLLATE "C" NOT NULL,
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
);
--
CREATE INDEX "options_measure_types_versions__value__owner" ON "options_measure_types_versions" ("value", "owner");
--
CREATE TABLE "options_closes" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "value" text COLLATE "C" NOT NULL,
  PRIMARY KEY ("owner", "position")
);
--
CREATE INDEX "options_closes__value" ON "options_closes" ("value");
--
CREATE TABLE "options_closes_versions" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "value" text COLLATE "C" NOT NULL,
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
);
--
CREATE INDEX "options_closes_versions__value__owner" ON "options_closes_versions" ("value", "owner");
--
CREATE TABLE "options_citations" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "source" text COLLATE "C" NOT NULL,
  "field" text COLLATE "C",
  "locator" text COLLATE "C",
  "quote" text COLLATE "C",
  "read_on" text COLLATE "C",
  PRIMARY KEY ("owner", "position")
);
--
CREATE INDEX "options_citations__source" ON "options_citations" ("source");
--
CREATE TABLE "options_citations_versions" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "source" text COLLATE "C" NOT NULL,
  "field" text COLLATE "C",
  "locator" text COLLATE "C",
  "quote" text COLLATE "C",
  "read_on" text COLLATE "C",
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
);
--
CREATE INDEX "options_citations_versions__source__owner" ON "options_citations_versions" ("source", "owner");
--
CREATE TABLE "actions" (
  "id" text COLLATE "C" NOT NULL,
  "title" text COLLATE "C" NOT NULL,
  "kind" text COLLATE "C" NOT NULL,
  "actor" text COLLATE "C" NOT NULL,
  "decided_by" text COLLATE "C",
  "done_on" text COLLATE "C" NOT NULL,
  "first_public_on" text COLLATE "C",
  "outcome" text COLLATE "C",
  "summary" text COLLATE "C",
  "public_on" text COLLATE "C",
  "revision" bigint NOT NULL,
  PRIMARY KEY ("id")
);
--
CREATE INDEX "actions__actor" ON "actions" ("actor");
--
CREATE INDEX "actions__decided_by" ON "actions" ("decided_by");
--
CREATE TABLE "actions_versions" (
  "id" text COLLATE "C" NOT NULL,
  "title" text COLLATE "C" NOT NULL,
  "kind" text COLLATE "C" NOT NULL,
  "actor" text COLLATE "C" NOT NULL,
  "decided_by" text COLLATE "C",
  "done_on" text COLLATE "C" NOT NULL,
  "first_public_on" text COLLATE "C",
  "outcome" text COLLATE "C",
  "summary" text COLLATE "C",
  "public_on" text COLLATE "C",
  "revision" bigint NOT NULL,
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("id", "from_revision")
);
--
CREATE INDEX "actions_versions__to_revision" ON "actions_versions" ("to_revision");
--
CREATE INDEX "actions_versions__kind__id" ON "actions_versions" ("kind", "id");
--
CREATE INDEX "actions_versions__actor__id" ON "actions_versions" ("actor", "id");
--
CREATE INDEX "actions_versions__decided_by__id" ON "actions_versions" ("decided_by", "id");
--
CREATE INDEX "actions_versions__done_on__id" ON "actions_versions" ("done_on", "id");
--
CREATE INDEX "actions_versions__first_public_on__id" ON "actions_versions" ("first_public_on", "id");
--
CREATE INDEX "actions_versions__outcome__id" ON "actions_versions" ("outcome", "id");
--
CREATE TABLE "actions_attestations" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "attestation" text COLLATE "C" NOT NULL,
  "from" text COLLATE "C" NOT NULL,
  "by" text COLLATE "C",
  "note" text COLLATE "C",
  PRIMARY KEY ("owner", "position")
);
--
CREATE INDEX "actions_attestations__by" ON "actions_attestations" ("by");
--
CREATE TABLE "actions_attestations_versions" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "attestation" text COLLATE "C" NOT NULL,
  "from" text COLLATE "C" NOT NULL,
  "by" text COLLATE "C",
  "note" text COLLATE "C",
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
);
--
CREATE INDEX "actions_attestations_versions__attestation__owner" ON "actions_attestations_versions" ("attestation", "owner");
--
CREATE TABLE "actions_targets" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "value" text COLLATE "C" NOT NULL,
  PRIMARY KEY ("owner", "position")
);
--
CREATE INDEX "actions_targets__value" ON "actions_targets" ("value");
--
CREATE TABLE "actions_targets_versions" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "value" text COLLATE "C" NOT NULL,
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
);
--
CREATE INDEX "actions_targets_versions__value__owner" ON "actions_targets_versions" ("value", "owner");
--
CREATE TABLE "actions_events" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "value" text COLLATE "C" NOT NULL,
  PRIMARY KEY ("owner", "position")
);
--
CREATE INDEX "actions_events__value" ON "actions_events" ("value");
--
CREATE TABLE "actions_events_versions" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "value" text COLLATE "C" NOT NULL,
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
);
--
CREATE INDEX "actions_events_versions__value__owner" ON "actions_events_versions" ("value", "owner");
--
CREATE TABLE "actions_instruments" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "value" text COLLATE "C" NOT NULL,
  PRIMARY KEY ("owner", "position")
);
--
CREATE INDEX "actions_instruments__value" ON "actions_instruments" ("value");
--
CREATE TABLE "actions_instruments_versions" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "value" text COLLATE "C" NOT NULL,
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
);
--
CREATE INDEX "actions_instruments_versions__value__owner" ON "actions_instruments_versions" ("value", "owner");
--
CREATE TABLE "actions_measures" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "value" text COLLATE "C" NOT NULL,
  PRIMARY KEY ("owner", "position")
);
--
CREATE INDEX "actions_measures__value" ON "actions_measures" ("value");
--
CREATE TABLE "actions_measures_versions" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "value" text COLLATE "C" NOT NULL,
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
);
--
CREATE INDEX "actions_measures_versions__value__owner" ON "actions_measures_versions" ("value", "owner");
--
CREATE TABLE "actions_counts" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "what" text COLLATE "C" NOT NULL,
  "number" double precision NOT NULL,
  "note" text COLLATE "C",
  PRIMARY KEY ("owner", "position")
);
--
CREATE TABLE "actions_counts_versions" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "what" text COLLATE "C" NOT NULL,
  "number" double precision NOT NULL,
  "note" text COLLATE "C",
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
);
--
CREATE TABLE "actions_carries_out" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "option" text COLLATE "C" NOT NULL,
  "degree" text COLLATE "C" NOT NULL,
  "judged_by" text COLLATE "C" NOT NULL,
  "rationale" text COLLATE "C" NOT NULL,
  PRIMARY KEY ("owner", "position")
);
--
CREATE INDEX "actions_carries_out__option" ON "actions_carries_out" ("option");
--
CREATE TABLE "actions_carries_out_versions" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "option" text COLLATE "C" NOT NULL,
  "degree" text COLLATE "C" NOT NULL,
  "judged_by" text COLLATE "C" NOT NULL,
  "rationale" text COLLATE "C" NOT NULL,
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
);
--
CREATE INDEX "actions_carries_out_versions__option__owner" ON "actions_carries_out_versions" ("option", "owner");
--
CREATE TABLE "actions_votes" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "actor" text COLLATE "C" NOT NULL,
  "vote" text COLLATE "C" NOT NULL,
  PRIMARY KEY ("owner", "position")
);
--
CREATE INDEX "actions_votes__actor" ON "actions_votes" ("actor");
--
CREATE TABLE "actions_votes_versions" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "actor" text COLLATE "C" NOT NULL,
  "vote" text COLLATE "C" NOT NULL,
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
);
--
CREATE INDEX "actions_votes_versions__actor__owner" ON "actions_votes_versions" ("actor", "owner");
--
CREATE TABLE "actions_citations" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "source" text COLLATE "C" NOT NULL,
  "field" text COLLATE "C",
  "locator" text COLLATE "C",
  "quote" text COLLATE "C",
  "read_on" text COLLATE "C",
  PRIMARY KEY ("owner", "position")
);
--
CREATE INDEX "actions_citations__source" ON "actions_citations" ("source");
--
CREATE TABLE "actions_citations_versions" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "source" text COLLATE "C" NOT NULL,
  "field" text COLLATE "C",
  "locator" text COLLATE "C",
  "quote" text COLLATE "C",
  "read_on" text COLLATE "C",
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
);
--
CREATE INDEX "actions_citations_versions__source__owner" ON "actions_citations_versions" ("source", "owner");
--
CREATE TABLE "findings" (
  "id" text COLLATE "C" NOT NULL,
  "title" text COLLATE "C" NOT NULL,
  "verdict" text COLLATE "C" NOT NULL,
  "sender" text COLLATE "C" NOT NULL,
  "from" text COLLATE "C" NOT NULL,
  "to" text COLLATE "C" NOT NULL,
  "summary" text COLLATE "C" NOT NULL,
  "public_on" text COLLATE "C",
  "revision" bigint NOT NULL,
  PRIMARY KEY ("id")
);
--
CREATE INDEX "findings__sender" ON "findings" ("sender");
--
CREATE TABLE "findings_versions" (
  "id" text COLLATE "C" NOT NULL,
  "title" text COLLATE "C" NOT NULL,
  "verdict" text COLLATE "C" NOT NULL,
  "sender" text COLLATE "C" NOT NULL,
  "from" text COLLATE "C" NOT NULL,
  "to" text COLLATE "C" NOT NULL,
  "summary" text COLLATE "C" NOT NULL,
  "public_on" text COLLATE "C",
  "revision" bigint NOT NULL,
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("id", "from_revision")
);
--
CREATE INDEX "findings_versions__to_revision" ON "findings_versions" ("to_revision");
--
CREATE INDEX "findings_versions__verdict__id" ON "findings_versions" ("verdict", "id");
--
CREATE INDEX "findings_versions__sender__id" ON "findings_versions" ("sender", "id");
--
CREATE INDEX "findings_versions__from__id" ON "findings_versions" ("from", "id");
--
CREATE INDEX "findings_versions__to__id" ON "findings_versions" ("to", "id");
--
CREATE TABLE "findings_targets" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "value" text COLLATE "C" NOT NULL,
  PRIMARY KEY ("owner", "position")
);
--
CREATE INDEX "findings_targets__value" ON "findings_targets" ("value");
--
CREATE TABLE "findings_targets_versions" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "value" text COLLATE "C" NOT NULL,
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
);
--
CREATE INDEX "findings_targets_versions__value__owner" ON "findings_targets_versions" ("value", "owner");
--
CREATE TABLE "findings_measure_types" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "value" text COLLATE "C" NOT NULL,
  PRIMARY KEY ("owner", "position")
);
--
CREATE INDEX "findings_measure_types__value" ON "findings_measure_types" ("value");
--
CREATE TABLE "findings_measure_types_versions" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "value" text COLLATE "C" NOT NULL,
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
);
--
CREATE INDEX "findings_measure_types_versions__value__owner" ON "findings_measure_types_versions" ("value", "owner");
--
CREATE TABLE "findings_options" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "value" text COLLATE "C" NOT NULL,
  PRIMARY KEY ("owner", "position")
);
--
CREATE INDEX "findings_options__value" ON "findings_options" ("value");
--
CREATE TABLE "findings_options_versions" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "value" text COLLATE "C" NOT NULL,
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
);
--
CREATE INDEX "findings_options_versions__value__owner" ON "findings_options_versions" ("value", "owner");
--
CREATE TABLE "findings_citations" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "source" text COLLATE "C" NOT NULL,
  "field" text COLLATE "C",
  "locator" text COLLATE "C",
  "quote" text COLLATE "C",
  "read_on" text COLLATE "C",
  PRIMARY KEY ("owner", "position")
);
--
CREATE INDEX "findings_citations__source" ON "findings_citations" ("source");
--
CREATE TABLE "findings_citations_versions" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "source" text COLLATE "C" NOT NULL,
  "field" text COLLATE "C",
  "locator" text COLLATE "C",
  "quote" text COLLATE "C",
  "read_on" text COLLATE "C",
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
);
--
CREATE INDEX "findings_citations_versions__source__owner" ON "findings_citations_versions" ("source", "owner");
--
CREATE TABLE "constraints" (
  "id" text COLLATE "C" NOT NULL,
  "title" text COLLATE "C" NOT NULL,
  "kind" text COLLATE "C" NOT NULL,
  "bars" smallint NOT NULL,
  "from" text COLLATE "C" NOT NULL,
  "scheduled_to" text COLLATE "C",
  "ended_on" text COLLATE "C",
  "summary" text COLLATE "C" NOT NULL,
  "public_on" text COLLATE "C",
  "revision" bigint NOT NULL,
  PRIMARY KEY ("id")
);
--
CREATE TABLE "constraints_versions" (
  "id" text COLLATE "C" NOT NULL,
  "title" text COLLATE "C" NOT NULL,
  "kind" text COLLATE "C" NOT NULL,
  "bars" smallint NOT NULL,
  "from" text COLLATE "C" NOT NULL,
  "scheduled_to" text COLLATE "C",
  "ended_on" text COLLATE "C",
  "summary" text COLLATE "C" NOT NULL,
  "public_on" text COLLATE "C",
  "revision" bigint NOT NULL,
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("id", "from_revision")
);
--
CREATE INDEX "constraints_versions__to_revision" ON "constraints_versions" ("to_revision");
--
CREATE INDEX "constraints_versions__kind__id" ON "constraints_versions" ("kind", "id");
--
CREATE INDEX "constraints_versions__bars__id" ON "constraints_versions" ("bars", "id");
--
CREATE INDEX "constraints_versions__from__id" ON "constraints_versions" ("from", "id");
--
CREATE INDEX "constraints_versions__scheduled_to__id" ON "constraints_versions" ("scheduled_to", "id");
--
CREATE INDEX "constraints_versions__ended_on__id" ON "constraints_versions" ("ended_on", "id");
--
CREATE TABLE "constraints_events" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "value" text COLLATE "C" NOT NULL,
  PRIMARY KEY ("owner", "position")
);
--
CREATE INDEX "constraints_events__value" ON "constraints_events" ("value");
--
CREATE TABLE "constraints_events_versions" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "value" text COLLATE "C" NOT NULL,
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
);
--
CREATE INDEX "constraints_events_versions__value__owner" ON "constraints_events_versions" ("value", "owner");
--
CREATE TABLE "constraints_options" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "value" text COLLATE "C" NOT NULL,
  PRIMARY KEY ("owner", "position")
);
--
CREATE INDEX "constraints_options__value" ON "constraints_options" ("value");
--
CREATE TABLE "constraints_options_versions" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "value" text COLLATE "C" NOT NULL,
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
);
--
CREATE INDEX "constraints_options_versions__value__owner" ON "constraints_options_versions" ("value", "owner");
--
CREATE TABLE "constraints_senders" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "value" text COLLATE "C" NOT NULL,
  PRIMARY KEY ("owner", "position")
);
--
CREATE INDEX "constraints_senders__value" ON "constraints_senders" ("value");
--
CREATE TABLE "constraints_senders_versions" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "value" text COLLATE "C" NOT NULL,
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
);
--
CREATE INDEX "constraints_senders_versions__value__owner" ON "constraints_senders_versions" ("value", "owner");
--
CREATE TABLE "constraints_targets" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "value" text COLLATE "C" NOT NULL,
  PRIMARY KEY ("owner", "position")
);
--
CREATE INDEX "constraints_targets__value" ON "constraints_targets" ("value");
--
CREATE TABLE "constraints_targets_versions" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "value" text COLLATE "C" NOT NULL,
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
);
--
CREATE INDEX "constraints_targets_versions__value__owner" ON "constraints_targets_versions" ("value", "owner");
--
CREATE TABLE "constraints_citations" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "source" text COLLATE "C" NOT NULL,
  "field" text COLLATE "C",
  "locator" text COLLATE "C",
  "quote" text COLLATE "C",
  "read_on" text COLLATE "C",
  PRIMARY KEY ("owner", "position")
);
--
CREATE INDEX "constraints_citations__source" ON "constraints_citations" ("source");
--
CREATE TABLE "constraints_citations_versions" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "source" text COLLATE "C" NOT NULL,
  "field" text COLLATE "C",
  "locator" text COLLATE "C",
  "quote" text COLLATE "C",
  "read_on" text COLLATE "C",
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
);
--
CREATE INDEX "constraints_citations_versions__source__owner" ON "constraints_citations_versions" ("source", "owner");
--
CREATE TABLE "stances" (
  "id" text COLLATE "C" NOT NULL,
  "title" text COLLATE "C" NOT NULL,
  "holder" text COLLATE "C" NOT NULL,
  "person" text COLLATE "C",
  "option" text COLLATE "C" NOT NULL,
  "position" text COLLATE "C" NOT NULL,
  "stated_on" text COLLATE "C" NOT NULL,
  "first_public_on" text COLLATE "C",
  "attestation" text COLLATE "C" NOT NULL,
  "condition" text COLLATE "C",
  "language" text COLLATE "C",
  "quote" text COLLATE "C",
  "summary" text COLLATE "C",
  "public_on" text COLLATE "C",
  "revision" bigint NOT NULL,
  PRIMARY KEY ("id")
);
--
CREATE INDEX "stances__holder" ON "stances" ("holder");
--
CREATE INDEX "stances__person" ON "stances" ("person");
--
CREATE INDEX "stances__option" ON "stances" ("option");
--
CREATE TABLE "stances_versions" (
  "id" text COLLATE "C" NOT NULL,
  "title" text COLLATE "C" NOT NULL,
  "holder" text COLLATE "C" NOT NULL,
  "person" text COLLATE "C",
  "option" text COLLATE "C" NOT NULL,
  "position" text COLLATE "C" NOT NULL,
  "stated_on" text COLLATE "C" NOT NULL,
  "first_public_on" text COLLATE "C",
  "attestation" text COLLATE "C" NOT NULL,
  "condition" text COLLATE "C",
  "language" text COLLATE "C",
  "quote" text COLLATE "C",
  "summary" text COLLATE "C",
  "public_on" text COLLATE "C",
  "revision" bigint NOT NULL,
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("id", "from_revision")
);
--
CREATE INDEX "stances_versions__to_revision" ON "stances_versions" ("to_revision");
--
CREATE INDEX "stances_versions__holder__id" ON "stances_versions" ("holder", "id");
--
CREATE INDEX "stances_versions__person__id" ON "stances_versions" ("person", "id");
--
CREATE INDEX "stances_versions__option__id" ON "stances_versions" ("option", "id");
--
CREATE INDEX "stances_versions__position__id" ON "stances_versions" ("position", "id");
--
CREATE INDEX "stances_versions__stated_on__id" ON "stances_versions" ("stated_on", "id");
--
CREATE INDEX "stances_versions__first_public_on__id" ON "stances_versions" ("first_public_on", "id");
--
CREATE INDEX "stances_versions__attestation__id" ON "stances_versions" ("attestation", "id");
--
CREATE TABLE "stances_supersedes" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "value" text COLLATE "C" NOT NULL,
  PRIMARY KEY ("owner", "position")
);
--
CREATE INDEX "stances_supersedes__value" ON "stances_supersedes" ("value");
--
CREATE TABLE "stances_supersedes_versions" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "value" text COLLATE "C" NOT NULL,
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
);
--
CREATE INDEX "stances_supersedes_versions__value__owner" ON "stances_supersedes_versions" ("value", "owner");
--
CREATE TABLE "stances_citations" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "source" text COLLATE "C" NOT NULL,
  "field" text COLLATE "C",
  "locator" text COLLATE "C",
  "quote" text COLLATE "C",
  "read_on" text COLLATE "C",
  PRIMARY KEY ("owner", "position")
);
--
CREATE INDEX "stances_citations__source" ON "stances_citations" ("source");
--
CREATE TABLE "stances_citations_versions" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "source" text COLLATE "C" NOT NULL,
  "field" text COLLATE "C",
  "locator" text COLLATE "C",
  "quote" text COLLATE "C",
  "read_on" text COLLATE "C",
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
);
--
CREATE INDEX "stances_citations_versions__source__owner" ON "stances_citations_versions" ("source", "owner");
--
CREATE TABLE "assessments" (
  "id" text COLLATE "C" NOT NULL,
  "title" text COLLATE "C" NOT NULL,
  "publication" text COLLATE "C",
  "dimension" text COLLATE "C" NOT NULL,
  "verdict" text COLLATE "C" NOT NULL,
  "published_on" text COLLATE "C" NOT NULL,
  "language" text COLLATE "C",
  "quote" text COLLATE "C",
  "summary" text COLLATE "C" NOT NULL,
  "public_on" text COLLATE "C",
  "revision" bigint NOT NULL,
  PRIMARY KEY ("id")
);
--
CREATE INDEX "assessments__publication" ON "assessments" ("publication");
--
CREATE TABLE "assessments_versions" (
  "id" text COLLATE "C" NOT NULL,
  "title" text COLLATE "C" NOT NULL,
  "publication" text COLLATE "C",
  "dimension" text COLLATE "C" NOT NULL,
  "verdict" text COLLATE "C" NOT NULL,
  "published_on" text COLLATE "C" NOT NULL,
  "language" text COLLATE "C",
  "quote" text COLLATE "C",
  "summary" text COLLATE "C" NOT NULL,
  "public_on" text COLLATE "C",
  "revision" bigint NOT NULL,
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("id", "from_revision")
);
--
CREATE INDEX "assessments_versions__to_revision" ON "assessments_versions" ("to_revision");
--
CREATE INDEX "assessments_versions__publication__id" ON "assessments_versions" ("publication", "id");
--
CREATE INDEX "assessments_versions__dimension__id" ON "assessments_versions" ("dimension", "id");
--
CREATE INDEX "assessments_versions__verdict__id" ON "assessments_versions" ("verdict", "id");
--
CREATE INDEX "assessments_versions__published_on__id" ON "assessments_versions" ("published_on", "id");
--
CREATE TABLE "assessments_assessors" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "value" text COLLATE "C" NOT NULL,
  PRIMARY KEY ("owner", "position")
);
--
CREATE INDEX "assessments_assessors__value" ON "assessments_assessors" ("value");
--
CREATE TABLE "assessments_assessors_versions" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "value" text COLLATE "C" NOT NULL,
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
);
--
CREATE INDEX "assessments_assessors_versions__value__owner" ON "assessments_assessors_versions" ("value", "owner");
--
CREATE TABLE "assessments_events" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "value" text COLLATE "C" NOT NULL,
  PRIMARY KEY ("owner", "position")
);
--
CREATE INDEX "assessments_events__value" ON "assessments_events" ("value");
--
CREATE TABLE "assessments_events_versions" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "value" text COLLATE "C" NOT NULL,
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
);
--
CREATE INDEX "assessments_events_versions__value__owner" ON "assessments_events_versions" ("value", "owner");
--
CREATE TABLE "assessments_options" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "value" text COLLATE "C" NOT NULL,
  PRIMARY KEY ("owner", "position")
);
--
CREATE INDEX "assessments_options__value" ON "assessments_options" ("value");
--
CREATE TABLE "assessments_options_versions" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "value" text COLLATE "C" NOT NULL,
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
);
--
CREATE INDEX "assessments_options_versions__value__owner" ON "assessments_options_versions" ("value", "owner");
--
CREATE TABLE "assessments_preferred_over" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "value" text COLLATE "C" NOT NULL,
  PRIMARY KEY ("owner", "position")
);
--
CREATE INDEX "assessments_preferred_over__value" ON "assessments_preferred_over" ("value");
--
CREATE TABLE "assessments_preferred_over_versions" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "value" text COLLATE "C" NOT NULL,
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
);
--
CREATE INDEX "assessments_preferred_over_versions__value__owner" ON "assessments_preferred_over_versions" ("value", "owner");
--
CREATE TABLE "assessments_citations" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "source" text COLLATE "C" NOT NULL,
  "field" text COLLATE "C",
  "locator" text COLLATE "C",
  "quote" text COLLATE "C",
  "read_on" text COLLATE "C",
  PRIMARY KEY ("owner", "position")
);
--
CREATE INDEX "assessments_citations__source" ON "assessments_citations" ("source");
--
CREATE TABLE "assessments_citations_versions" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "source" text COLLATE "C" NOT NULL,
  "field" text COLLATE "C",
  "locator" text COLLATE "C",
  "quote" text COLLATE "C",
  "read_on" text COLLATE "C",
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
);
--
CREATE INDEX "assessments_citations_versions__source__owner" ON "assessments_citations_versions" ("source", "owner");
--
CREATE TABLE "sources" (
  "id" text COLLATE "C" NOT NULL,
  "title" text COLLATE "C" NOT NULL,
  "publisher" text COLLATE "C" NOT NULL,
  "language" text COLLATE "C" NOT NULL,
  "kind" text COLLATE "C" NOT NULL,
  "tier" text COLLATE "C" NOT NULL,
  "published_on" text COLLATE "C",
  "url" text COLLATE "C",
  "mirror_of" text COLLATE "C",
  "note" text COLLATE "C",
  "public_on" text COLLATE "C",
  "revision" bigint NOT NULL,
  PRIMARY KEY ("id")
);
--
CREATE TABLE "sources_versions" (
  "id" text COLLATE "C" NOT NULL,
  "title" text COLLATE "C" NOT NULL,
  "publisher" text COLLATE "C" NOT NULL,
  "language" text COLLATE "C" NOT NULL,
  "kind" text COLLATE "C" NOT NULL,
  "tier" text COLLATE "C" NOT NULL,
  "published_on" text COLLATE "C",
  "url" text COLLATE "C",
  "mirror_of" text COLLATE "C",
  "note" text COLLATE "C",
  "public_on" text COLLATE "C",
  "revision" bigint NOT NULL,
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("id", "from_revision")
);
--
CREATE INDEX "sources_versions__to_revision" ON "sources_versions" ("to_revision");
--
CREATE INDEX "sources_versions__language__id" ON "sources_versions" ("language", "id");
--
CREATE INDEX "sources_versions__kind__id" ON "sources_versions" ("kind", "id");
--
CREATE INDEX "sources_versions__tier__id" ON "sources_versions" ("tier", "id");
--
CREATE INDEX "sources_versions__published_on__id" ON "sources_versions" ("published_on", "id");
--
CREATE TABLE "sources_reports_on" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "value" text COLLATE "C" NOT NULL,
  PRIMARY KEY ("owner", "position")
);
--
CREATE INDEX "sources_reports_on__value" ON "sources_reports_on" ("value");
--
CREATE TABLE "sources_reports_on_versions" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "value" text COLLATE "C" NOT NULL,
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
);
--
CREATE INDEX "sources_reports_on_versions__value__owner" ON "sources_reports_on_versions" ("value", "owner");
--
CREATE TABLE "sources_citations" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "source" text COLLATE "C" NOT NULL,
  "field" text COLLATE "C",
  "locator" text COLLATE "C",
  "quote" text COLLATE "C",
  "read_on" text COLLATE "C",
  PRIMARY KEY ("owner", "position")
);
--
CREATE INDEX "sources_citations__source" ON "sources_citations" ("source");
--
CREATE TABLE "sources_citations_versions" (
  "owner" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "source" text COLLATE "C" NOT NULL,
  "field" text COLLATE "C",
  "locator" text COLLATE "C",
  "quote" text COLLATE "C",
  "read_on" text COLLATE "C",
  "from_revision" bigint NOT NULL,
  "to_revision" bigint NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
);
--
CREATE INDEX "sources_citations_versions__source__owner" ON "sources_citations_versions" ("source", "owner");
--
ALTER TABLE "countries"
  ADD CONSTRAINT "countries__id__fkey" FOREIGN KEY ("id") REFERENCES "actors" ("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "countries__part_of__fkey" FOREIGN KEY ("part_of") REFERENCES "actors" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "countries_names"
  ADD CONSTRAINT "countries_names__owner__fkey" FOREIGN KEY ("owner") REFERENCES "countries" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "countries_citations"
  ADD CONSTRAINT "countries_citations__owner__fkey" FOREIGN KEY ("owner") REFERENCES "countries" ("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "countries_citations__source__fkey" FOREIGN KEY ("source") REFERENCES "sources" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "organizations"
  ADD CONSTRAINT "organizations__id__fkey" FOREIGN KEY ("id") REFERENCES "actors" ("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "organizations__acts_for__fkey" FOREIGN KEY ("acts_for") REFERENCES "actors" ("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "organizations__home__fkey" FOREIGN KEY ("home") REFERENCES "countries" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "organizations_names"
  ADD CONSTRAINT "organizations_names__owner__fkey" FOREIGN KEY ("owner") REFERENCES "organizations" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "organizations_members"
  ADD CONSTRAINT "organizations_members__owner__fkey" FOREIGN KEY ("owner") REFERENCES "organizations" ("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "organizations_members__actor__fkey" FOREIGN KEY ("actor") REFERENCES "actors" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "organizations_citations"
  ADD CONSTRAINT "organizations_citations__owner__fkey" FOREIGN KEY ("owner") REFERENCES "organizations" ("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "organizations_citations__source__fkey" FOREIGN KEY ("source") REFERENCES "sources" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "persons"
  ADD CONSTRAINT "persons__id__fkey" FOREIGN KEY ("id") REFERENCES "actors" ("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "persons__nationality__fkey" FOREIGN KEY ("nationality") REFERENCES "countries" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "persons_names"
  ADD CONSTRAINT "persons_names__owner__fkey" FOREIGN KEY ("owner") REFERENCES "persons" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "persons_offices"
  ADD CONSTRAINT "persons_offices__owner__fkey" FOREIGN KEY ("owner") REFERENCES "persons" ("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "persons_offices__of__fkey" FOREIGN KEY ("of") REFERENCES "actors" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "persons_citations"
  ADD CONSTRAINT "persons_citations__owner__fkey" FOREIGN KEY ("owner") REFERENCES "persons" ("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "persons_citations__source__fkey" FOREIGN KEY ("source") REFERENCES "sources" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "events_names"
  ADD CONSTRAINT "events_names__owner__fkey" FOREIGN KEY ("owner") REFERENCES "events" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "events_actors"
  ADD CONSTRAINT "events_actors__owner__fkey" FOREIGN KEY ("owner") REFERENCES "events" ("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "events_actors__actor__fkey" FOREIGN KEY ("actor") REFERENCES "actors" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "events_related"
  ADD CONSTRAINT "events_related__owner__fkey" FOREIGN KEY ("owner") REFERENCES "events" ("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "events_related__value__fkey" FOREIGN KEY ("value") REFERENCES "events" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "events_citations"
  ADD CONSTRAINT "events_citations__owner__fkey" FOREIGN KEY ("owner") REFERENCES "events" ("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "events_citations__source__fkey" FOREIGN KEY ("source") REFERENCES "sources" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "meetings"
  ADD CONSTRAINT "meetings__country__fkey" FOREIGN KEY ("country") REFERENCES "countries" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "meetings_names"
  ADD CONSTRAINT "meetings_names__owner__fkey" FOREIGN KEY ("owner") REFERENCES "meetings" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "meetings_participants"
  ADD CONSTRAINT "meetings_participants__owner__fkey" FOREIGN KEY ("owner") REFERENCES "meetings" ("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "meetings_participants__actor__fkey" FOREIGN KEY ("actor") REFERENCES "actors" ("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "meetings_participants__person__fkey" FOREIGN KEY ("person") REFERENCES "persons" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "meetings_events"
  ADD CONSTRAINT "meetings_events__owner__fkey" FOREIGN KEY ("owner") REFERENCES "meetings" ("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "meetings_events__value__fkey" FOREIGN KEY ("value") REFERENCES "events" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "meetings_outcome"
  ADD CONSTRAINT "meetings_outcome__owner__fkey" FOREIGN KEY ("owner") REFERENCES "meetings" ("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "meetings_outcome__value__fkey" FOREIGN KEY ("value") REFERENCES "sources" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "meetings_citations"
  ADD CONSTRAINT "meetings_citations__owner__fkey" FOREIGN KEY ("owner") REFERENCES "meetings" ("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "meetings_citations__source__fkey" FOREIGN KEY ("source") REFERENCES "sources" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "statements"
  ADD CONSTRAINT "statements__meeting__fkey" FOREIGN KEY ("meeting") REFERENCES "meetings" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "statements_speakers"
  ADD CONSTRAINT "statements_speakers__owner__fkey" FOREIGN KEY ("owner") REFERENCES "statements" ("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "statements_speakers__value__fkey" FOREIGN KEY ("value") REFERENCES "actors" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "statements_events"
  ADD CONSTRAINT "statements_events__owner__fkey" FOREIGN KEY ("owner") REFERENCES "statements" ("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "statements_events__value__fkey" FOREIGN KEY ("value") REFERENCES "events" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "statements_addressed_to"
  ADD CONSTRAINT "statements_addressed_to__owner__fkey" FOREIGN KEY ("owner") REFERENCES "statements" ("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "statements_addressed_to__value__fkey" FOREIGN KEY ("value") REFERENCES "actors" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "statements_followed_by"
  ADD CONSTRAINT "statements_followed_by__owner__fkey" FOREIGN KEY ("owner") REFERENCES "statements" ("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "statements_followed_by__action__fkey" FOREIGN KEY ("action") REFERENCES "actions" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "statements_citations"
  ADD CONSTRAINT "statements_citations__owner__fkey" FOREIGN KEY ("owner") REFERENCES "statements" ("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "statements_citations__source__fkey" FOREIGN KEY ("source") REFERENCES "sources" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "regimes"
  ADD CONSTRAINT "regimes__sender__fkey" FOREIGN KEY ("sender") REFERENCES "actors" ("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "regimes__founding__fkey" FOREIGN KEY ("founding") REFERENCES "instruments" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "regimes_targets"
  ADD CONSTRAINT "regimes_targets__owner__fkey" FOREIGN KEY ("owner") REFERENCES "regimes" ("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "regimes_targets__value__fkey" FOREIGN KEY ("value") REFERENCES "actors" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "regimes_objectives"
  ADD CONSTRAINT "regimes_objectives__owner__fkey" FOREIGN KEY ("owner") REFERENCES "regimes" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "regimes_programmes"
  ADD CONSTRAINT "regimes_programmes__owner__fkey" FOREIGN KEY ("owner") REFERENCES "regimes" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "regimes_succeeds"
  ADD CONSTRAINT "regimes_succeeds__owner__fkey" FOREIGN KEY ("owner") REFERENCES "regimes" ("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "regimes_succeeds__value__fkey" FOREIGN KEY ("value") REFERENCES "regimes" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "regimes_periods"
  ADD CONSTRAINT "regimes_periods__owner__fkey" FOREIGN KEY ("owner") REFERENCES "regimes" ("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "regimes_periods__instrument__fkey" FOREIGN KEY ("instrument") REFERENCES "instruments" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "regimes_citations"
  ADD CONSTRAINT "regimes_citations__owner__fkey" FOREIGN KEY ("owner") REFERENCES "regimes" ("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "regimes_citations__source__fkey" FOREIGN KEY ("source") REFERENCES "sources" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "instruments"
  ADD CONSTRAINT "instruments__issuer__fkey" FOREIGN KEY ("issuer") REFERENCES "actors" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "instruments_identifiers"
  ADD CONSTRAINT "instruments_identifiers__owner__fkey" FOREIGN KEY ("owner") REFERENCES "instruments" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "instruments_relations"
  ADD CONSTRAINT "instruments_relations__owner__fkey" FOREIGN KEY ("owner") REFERENCES "instruments" ("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "instruments_relations__instrument__fkey" FOREIGN KEY ("instrument") REFERENCES "instruments" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "instruments_regimes"
  ADD CONSTRAINT "instruments_regimes__owner__fkey" FOREIGN KEY ("owner") REFERENCES "instruments" ("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "instruments_regimes__value__fkey" FOREIGN KEY ("value") REFERENCES "regimes" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "instruments_votes"
  ADD CONSTRAINT "instruments_votes__owner__fkey" FOREIGN KEY ("owner") REFERENCES "instruments" ("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "instruments_votes__actor__fkey" FOREIGN KEY ("actor") REFERENCES "actors" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "instruments_citations"
  ADD CONSTRAINT "instruments_citations__owner__fkey" FOREIGN KEY ("owner") REFERENCES "instruments" ("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "instruments_citations__source__fkey" FOREIGN KEY ("source") REFERENCES "sources" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "measures"
  ADD CONSTRAINT "measures__regime__fkey" FOREIGN KEY ("regime") REFERENCES "regimes" ("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "measures__sender__fkey" FOREIGN KEY ("sender") REFERENCES "actors" ("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "measures__type__fkey" FOREIGN KEY ("type") REFERENCES "measure_types" ("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "measures__instrument__fkey" FOREIGN KEY ("instrument") REFERENCES "instruments" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "measures_targets"
  ADD CONSTRAINT "measures_targets__owner__fkey" FOREIGN KEY ("owner") REFERENCES "measures" ("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "measures_targets__value__fkey" FOREIGN KEY ("value") REFERENCES "actors" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "measures_limits"
  ADD CONSTRAINT "measures_limits__owner__fkey" FOREIGN KEY ("owner") REFERENCES "measures" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "measures_implements"
  ADD CONSTRAINT "measures_implements__owner__fkey" FOREIGN KEY ("owner") REFERENCES "measures" ("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "measures_implements__value__fkey" FOREIGN KEY ("value") REFERENCES "instruments" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "measures_periods"
  ADD CONSTRAINT "measures_periods__owner__fkey" FOREIGN KEY ("owner") REFERENCES "measures" ("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "measures_periods__instrument__fkey" FOREIGN KEY ("instrument") REFERENCES "instruments" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "measures_continues"
  ADD CONSTRAINT "measures_continues__owner__fkey" FOREIGN KEY ("owner") REFERENCES "measures" ("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "measures_continues__value__fkey" FOREIGN KEY ("value") REFERENCES "measures" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "measures_citations"
  ADD CONSTRAINT "measures_citations__owner__fkey" FOREIGN KEY ("owner") REFERENCES "measures" ("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "measures_citations__source__fkey" FOREIGN KEY ("source") REFERENCES "sources" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "measure_types_crosswalk"
  ADD CONSTRAINT "measure_types_crosswalk__owner__fkey" FOREIGN KEY ("owner") REFERENCES "measure_types" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "measure_types_citations"
  ADD CONSTRAINT "measure_types_citations__owner__fkey" FOREIGN KEY ("owner") REFERENCES "measure_types" ("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "measure_types_citations__source__fkey" FOREIGN KEY ("source") REFERENCES "sources" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "exemptions"
  ADD CONSTRAINT "exemptions__sender__fkey" FOREIGN KEY ("sender") REFERENCES "actors" ("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "exemptions__regime__fkey" FOREIGN KEY ("regime") REFERENCES "regimes" ("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "exemptions__instrument__fkey" FOREIGN KEY ("instrument") REFERENCES "instruments" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "exemptions_measures"
  ADD CONSTRAINT "exemptions_measures__owner__fkey" FOREIGN KEY ("owner") REFERENCES "exemptions" ("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "exemptions_measures__value__fkey" FOREIGN KEY ("value") REFERENCES "measures" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "exemptions_beneficiaries"
  ADD CONSTRAINT "exemptions_beneficiaries__owner__fkey" FOREIGN KEY ("owner") REFERENCES "exemptions" ("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "exemptions_beneficiaries__value__fkey" FOREIGN KEY ("value") REFERENCES "actors" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "exemptions_periods"
  ADD CONSTRAINT "exemptions_periods__owner__fkey" FOREIGN KEY ("owner") REFERENCES "exemptions" ("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "exemptions_periods__instrument__fkey" FOREIGN KEY ("instrument") REFERENCES "instruments" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "exemptions_citations"
  ADD CONSTRAINT "exemptions_citations__owner__fkey" FOREIGN KEY ("owner") REFERENCES "exemptions" ("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "exemptions_citations__source__fkey" FOREIGN KEY ("source") REFERENCES "sources" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "options"
  ADD CONSTRAINT "options__sender__fkey" FOREIGN KEY ("sender") REFERENCES "actors" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "options_events"
  ADD CONSTRAINT "options_events__owner__fkey" FOREIGN KEY ("owner") REFERENCES "options" ("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "options_events__value__fkey" FOREIGN KEY ("value") REFERENCES "events" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "options_deciders"
  ADD CONSTRAINT "options_deciders__owner__fkey" FOREIGN KEY ("owner") REFERENCES "options" ("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "options_deciders__value__fkey" FOREIGN KEY ("value") REFERENCES "actors" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "options_legal_basis"
  ADD CONSTRAINT "options_legal_basis__owner__fkey" FOREIGN KEY ("owner") REFERENCES "options" ("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "options_legal_basis__value__fkey" FOREIGN KEY ("value") REFERENCES "instruments" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "options_targets"
  ADD CONSTRAINT "options_targets__owner__fkey" FOREIGN KEY ("owner") REFERENCES "options" ("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "options_targets__value__fkey" FOREIGN KEY ("value") REFERENCES "actors" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "options_beneficiaries"
  ADD CONSTRAINT "options_beneficiaries__owner__fkey" FOREIGN KEY ("owner") REFERENCES "options" ("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "options_beneficiaries__value__fkey" FOREIGN KEY ("value") REFERENCES "actors" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "options_measure_types"
  ADD CONSTRAINT "options_measure_types__owner__fkey" FOREIGN KEY ("owner") REFERENCES "options" ("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "options_measure_types__value__fkey" FOREIGN KEY ("value") REFERENCES "measure_types" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "options_closes"
  ADD CONSTRAINT "options_closes__owner__fkey" FOREIGN KEY ("owner") REFERENCES "options" ("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "options_closes__value__fkey" FOREIGN KEY ("value") REFERENCES "exemptions" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "options_citations"
  ADD CONSTRAINT "options_citations__owner__fkey" FOREIGN KEY ("owner") REFERENCES "options" ("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "options_citations__source__fkey" FOREIGN KEY ("source") REFERENCES "sources" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "actions"
  ADD CONSTRAINT "actions__actor__fkey" FOREIGN KEY ("actor") REFERENCES "actors" ("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "actions__decided_by__fkey" FOREIGN KEY ("decided_by") REFERENCES "actors" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "actions_attestations"
  ADD CONSTRAINT "actions_attestations__owner__fkey" FOREIGN KEY ("owner") REFERENCES "actions" ("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "actions_attestations__by__fkey" FOREIGN KEY ("by") REFERENCES "actors" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "actions_targets"
  ADD CONSTRAINT "actions_targets__owner__fkey" FOREIGN KEY ("owner") REFERENCES "actions" ("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "actions_targets__value__fkey" FOREIGN KEY ("value") REFERENCES "actors" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "actions_events"
  ADD CONSTRAINT "actions_events__owner__fkey" FOREIGN KEY ("owner") REFERENCES "actions" ("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "actions_events__value__fkey" FOREIGN KEY ("value") REFERENCES "events" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "actions_instruments"
  ADD CONSTRAINT "actions_instruments__owner__fkey" FOREIGN KEY ("owner") REFERENCES "actions" ("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "actions_instruments__value__fkey" FOREIGN KEY ("value") REFERENCES "instruments" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "actions_measures"
  ADD CONSTRAINT "actions_measures__owner__fkey" FOREIGN KEY ("owner") REFERENCES "actions" ("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "actions_measures__value__fkey" FOREIGN KEY ("value") REFERENCES "measures" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "actions_counts"
  ADD CONSTRAINT "actions_counts__owner__fkey" FOREIGN KEY ("owner") REFERENCES "actions" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "actions_carries_out"
  ADD CONSTRAINT "actions_carries_out__owner__fkey" FOREIGN KEY ("owner") REFERENCES "actions" ("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "actions_carries_out__option__fkey" FOREIGN KEY ("option") REFERENCES "options" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "actions_votes"
  ADD CONSTRAINT "actions_votes__owner__fkey" FOREIGN KEY ("owner") REFERENCES "actions" ("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "actions_votes__actor__fkey" FOREIGN KEY ("actor") REFERENCES "actors" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "actions_citations"
  ADD CONSTRAINT "actions_citations__owner__fkey" FOREIGN KEY ("owner") REFERENCES "actions" ("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "actions_citations__source__fkey" FOREIGN KEY ("source") REFERENCES "sources" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "findings"
  ADD CONSTRAINT "findings__sender__fkey" FOREIGN KEY ("sender") REFERENCES "actors" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "findings_targets"
  ADD CONSTRAINT "findings_targets__owner__fkey" FOREIGN KEY ("owner") REFERENCES "findings" ("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "findings_targets__value__fkey" FOREIGN KEY ("value") REFERENCES "actors" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "findings_measure_types"
  ADD CONSTRAINT "findings_measure_types__owner__fkey" FOREIGN KEY ("owner") REFERENCES "findings" ("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "findings_measure_types__value__fkey" FOREIGN KEY ("value") REFERENCES "measure_types" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "findings_options"
  ADD CONSTRAINT "findings_options__owner__fkey" FOREIGN KEY ("owner") REFERENCES "findings" ("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "findings_options__value__fkey" FOREIGN KEY ("value") REFERENCES "options" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "findings_citations"
  ADD CONSTRAINT "findings_citations__owner__fkey" FOREIGN KEY ("owner") REFERENCES "findings" ("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "findings_citations__source__fkey" FOREIGN KEY ("source") REFERENCES "sources" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "constraints_events"
  ADD CONSTRAINT "constraints_events__owner__fkey" FOREIGN KEY ("owner") REFERENCES "constraints" ("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "constraints_events__value__fkey" FOREIGN KEY ("value") REFERENCES "events" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "constraints_options"
  ADD CONSTRAINT "constraints_options__owner__fkey" FOREIGN KEY ("owner") REFERENCES "constraints" ("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "constraints_options__value__fkey" FOREIGN KEY ("value") REFERENCES "options" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "constraints_senders"
  ADD CONSTRAINT "constraints_senders__owner__fkey" FOREIGN KEY ("owner") REFERENCES "constraints" ("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "constraints_senders__value__fkey" FOREIGN KEY ("value") REFERENCES "actors" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "constraints_targets"
  ADD CONSTRAINT "constraints_targets__owner__fkey" FOREIGN KEY ("owner") REFERENCES "constraints" ("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "constraints_targets__value__fkey" FOREIGN KEY ("value") REFERENCES "actors" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "constraints_citations"
  ADD CONSTRAINT "constraints_citations__owner__fkey" FOREIGN KEY ("owner") REFERENCES "constraints" ("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "constraints_citations__source__fkey" FOREIGN KEY ("source") REFERENCES "sources" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "stances"
  ADD CONSTRAINT "stances__holder__fkey" FOREIGN KEY ("holder") REFERENCES "actors" ("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "stances__person__fkey" FOREIGN KEY ("person") REFERENCES "persons" ("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "stances__option__fkey" FOREIGN KEY ("option") REFERENCES "options" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "stances_supersedes"
  ADD CONSTRAINT "stances_supersedes__owner__fkey" FOREIGN KEY ("owner") REFERENCES "stances" ("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "stances_supersedes__value__fkey" FOREIGN KEY ("value") REFERENCES "stances" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "stances_citations"
  ADD CONSTRAINT "stances_citations__owner__fkey" FOREIGN KEY ("owner") REFERENCES "stances" ("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "stances_citations__source__fkey" FOREIGN KEY ("source") REFERENCES "sources" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "assessments"
  ADD CONSTRAINT "assessments__publication__fkey" FOREIGN KEY ("publication") REFERENCES "sources" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "assessments_assessors"
  ADD CONSTRAINT "assessments_assessors__owner__fkey" FOREIGN KEY ("owner") REFERENCES "assessments" ("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "assessments_assessors__value__fkey" FOREIGN KEY ("value") REFERENCES "actors" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "assessments_events"
  ADD CONSTRAINT "assessments_events__owner__fkey" FOREIGN KEY ("owner") REFERENCES "assessments" ("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "assessments_events__value__fkey" FOREIGN KEY ("value") REFERENCES "events" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "assessments_options"
  ADD CONSTRAINT "assessments_options__owner__fkey" FOREIGN KEY ("owner") REFERENCES "assessments" ("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "assessments_options__value__fkey" FOREIGN KEY ("value") REFERENCES "options" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "assessments_preferred_over"
  ADD CONSTRAINT "assessments_preferred_over__owner__fkey" FOREIGN KEY ("owner") REFERENCES "assessments" ("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "assessments_preferred_over__value__fkey" FOREIGN KEY ("value") REFERENCES "options" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "assessments_citations"
  ADD CONSTRAINT "assessments_citations__owner__fkey" FOREIGN KEY ("owner") REFERENCES "assessments" ("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "assessments_citations__source__fkey" FOREIGN KEY ("source") REFERENCES "sources" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "sources_reports_on"
  ADD CONSTRAINT "sources_reports_on__owner__fkey" FOREIGN KEY ("owner") REFERENCES "sources" ("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "sources_reports_on__value__fkey" FOREIGN KEY ("value") REFERENCES "sources" ("id") DEFERRABLE INITIALLY DEFERRED;
--
ALTER TABLE "sources_citations"
  ADD CONSTRAINT "sources_citations__owner__fkey" FOREIGN KEY ("owner") REFERENCES "sources" ("id") DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT "sources_citations__source__fkey" FOREIGN KEY ("source") REFERENCES "sources" ("id") DEFERRABLE INITIALLY DEFERRED;
--
CREATE FUNCTION "revisions__refuse" () RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'The revision log is append-only' USING ERRCODE = 'restrict_violation'; END $$;
--
CREATE TRIGGER "revisions__append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "revisions" FOR EACH STATEMENT EXECUTE FUNCTION "revisions__refuse" ();
