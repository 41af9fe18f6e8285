CREATE TABLE "revisions" (
  "number" INTEGER NOT NULL,
  "at" TEXT NOT NULL,
  "by" TEXT NOT NULL,
  "reason" TEXT,
  "cause" TEXT,
  "record_type" TEXT NOT NULL,
  "record_id" TEXT NOT NULL,
  "operation" TEXT NOT NULL,
  "document" TEXT,
  PRIMARY KEY ("number")
) STRICT;
--
CREATE INDEX "revisions__record_type__record_id__number" ON "revisions" ("record_type", "record_id", "number");
--
CREATE INDEX "revisions__at" ON "revisions" ("at");
--
CREATE TABLE "actors" (
  "id" TEXT NOT NULL,
  "type" TEXT NOT NULL,
  PRIMARY KEY ("id")
) STRICT;
--
CREATE TABLE "keys" (
  "id" TEXT NOT NULL,
  "hash" TEXT NOT NULL,
  "owner" TEXT NOT NULL,
  "scope" TEXT NOT NULL,
  "created_at" TEXT NOT NULL,
  "expires_at" TEXT,
  "revoked_at" TEXT,
  PRIMARY KEY ("id")
) STRICT;
--
CREATE TABLE "idempotency" (
  "owner" TEXT NOT NULL,
  "key" TEXT NOT NULL,
  "request" TEXT NOT NULL,
  "created_at" TEXT NOT NULL,
  "status" INTEGER,
  "body" TEXT,
  "headers" TEXT,
  PRIMARY KEY ("owner", "key")
) STRICT;
--
CREATE INDEX "idempotency__created_at" ON "idempotency" ("created_at");
--
CREATE TABLE "dataset_records" (
  "type" TEXT NOT NULL,
  "id" TEXT NOT NULL,
  "hash" TEXT NOT NULL,
  "revision" INTEGER NOT NULL,
  PRIMARY KEY ("type", "id")
) STRICT;
--
CREATE TABLE "dataset_state" (
  "name" TEXT NOT NULL,
  "digest" TEXT NOT NULL,
  "loaded_at" TEXT NOT NULL,
  "conflicts" TEXT NOT NULL,
  PRIMARY KEY ("name")
) STRICT;
--
CREATE TABLE "countries" (
  "id" TEXT NOT NULL REFERENCES "actors" ("id") DEFERRABLE INITIALLY DEFERRED,
  "status" TEXT NOT NULL,
  "alpha3" TEXT,
  "numeric" TEXT,
  "part_of" TEXT REFERENCES "actors" ("id") DEFERRABLE INITIALLY DEFERRED,
  "existed_from" TEXT,
  "existed_to" TEXT,
  "public_on" TEXT,
  "revision" INTEGER NOT NULL,
  PRIMARY KEY ("id")
) STRICT;
--
CREATE INDEX "countries__part_of" ON "countries" ("part_of");
--
CREATE TABLE "countries_versions" (
  "id" TEXT NOT NULL,
  "status" TEXT NOT NULL,
  "alpha3" TEXT,
  "numeric" TEXT,
  "part_of" TEXT,
  "existed_from" TEXT,
  "existed_to" TEXT,
  "public_on" TEXT,
  "revision" INTEGER NOT NULL,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("id", "from_revision")
) STRICT;
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
  "owner" TEXT NOT NULL REFERENCES "countries" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "language" TEXT NOT NULL,
  "text" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  PRIMARY KEY ("owner", "position")
) STRICT;
--
CREATE TABLE "countries_names_versions" (
  "owner" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "language" TEXT NOT NULL,
  "text" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
) STRICT;
--
CREATE TABLE "countries_citations" (
  "owner" TEXT NOT NULL REFERENCES "countries" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "source" TEXT NOT NULL REFERENCES "sources" ("id") DEFERRABLE INITIALLY DEFERRED,
  "field" TEXT,
  "locator" TEXT,
  "quote" TEXT,
  "read_on" TEXT,
  PRIMARY KEY ("owner", "position")
) STRICT;
--
CREATE INDEX "countries_citations__source" ON "countries_citations" ("source");
--
CREATE TABLE "countries_citations_versions" (
  "owner" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "source" TEXT NOT NULL,
  "field" TEXT,
  "locator" TEXT,
  "quote" TEXT,
  "read_on" TEXT,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
) STRICT;
--
CREATE INDEX "countries_citations_versions__source__owner" ON "countries_citations_versions" ("source", "owner");
--
CREATE TABLE "organizations" (
  "id" TEXT NOT NULL REFERENCES "actors" ("id") DEFERRABLE INITIALLY DEFERRED,
  "kind" TEXT NOT NULL,
  "acts_for" TEXT REFERENCES "actors" ("id") DEFERRABLE INITIALLY DEFERRED,
  "home" TEXT REFERENCES "countries" ("id") DEFERRABLE INITIALLY DEFERRED,
  "founded_on" TEXT,
  "dissolved_on" TEXT,
  "public_on" TEXT,
  "revision" INTEGER NOT NULL,
  PRIMARY KEY ("id")
) STRICT;
--
CREATE INDEX "organizations__acts_for" ON "organizations" ("acts_for");
--
CREATE INDEX "organizations__home" ON "organizations" ("home");
--
CREATE TABLE "organizations_versions" (
  "id" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "acts_for" TEXT,
  "home" TEXT,
  "founded_on" TEXT,
  "dissolved_on" TEXT,
  "public_on" TEXT,
  "revision" INTEGER NOT NULL,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("id", "from_revision")
) STRICT;
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
  "owner" TEXT NOT NULL REFERENCES "organizations" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "language" TEXT NOT NULL,
  "text" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  PRIMARY KEY ("owner", "position")
) STRICT;
--
CREATE TABLE "organizations_names_versions" (
  "owner" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "language" TEXT NOT NULL,
  "text" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
) STRICT;
--
CREATE TABLE "organizations_members" (
  "owner" TEXT NOT NULL REFERENCES "organizations" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "actor" TEXT NOT NULL REFERENCES "actors" ("id") DEFERRABLE INITIALLY DEFERRED,
  "from" TEXT,
  "to" TEXT,
  "note" TEXT,
  PRIMARY KEY ("owner", "position")
) STRICT;
--
CREATE INDEX "organizations_members__actor" ON "organizations_members" ("actor");
--
CREATE TABLE "organizations_members_versions" (
  "owner" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "actor" TEXT NOT NULL,
  "from" TEXT,
  "to" TEXT,
  "note" TEXT,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
) STRICT;
--
CREATE INDEX "organizations_members_versions__actor__owner" ON "organizations_members_versions" ("actor", "owner");
--
CREATE TABLE "organizations_citations" (
  "owner" TEXT NOT NULL REFERENCES "organizations" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "source" TEXT NOT NULL REFERENCES "sources" ("id") DEFERRABLE INITIALLY DEFERRED,
  "field" TEXT,
  "locator" TEXT,
  "quote" TEXT,
  "read_on" TEXT,
  PRIMARY KEY ("owner", "position")
) STRICT;
--
CREATE INDEX "organizations_citations__source" ON "organizations_citations" ("source");
--
CREATE TABLE "organizations_citations_versions" (
  "owner" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "source" TEXT NOT NULL,
  "field" TEXT,
  "locator" TEXT,
  "quote" TEXT,
  "read_on" TEXT,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
) STRICT;
--
CREATE INDEX "organizations_citations_versions__source__owner" ON "organizations_citations_versions" ("source", "owner");
--
CREATE TABLE "persons" (
  "id" TEXT NOT NULL REFERENCES "actors" ("id") DEFERRABLE INITIALLY DEFERRED,
  "nationality" TEXT REFERENCES "countries" ("id") DEFERRABLE INITIALLY DEFERRED,
  "public_on" TEXT,
  "revision" INTEGER NOT NULL,
  PRIMARY KEY ("id")
) STRICT;
--
CREATE INDEX "persons__nationality" ON "persons" ("nationality");
--
CREATE TABLE "persons_versions" (
  "id" TEXT NOT NULL,
  "nationality" TEXT,
  "public_on" TEXT,
  "revision" INTEGER NOT NULL,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("id", "from_revision")
) STRICT;
--
CREATE INDEX "persons_versions__to_revision" ON "persons_versions" ("to_revision");
--
CREATE INDEX "persons_versions__nationality__id" ON "persons_versions" ("nationality", "id");
--
CREATE TABLE "persons_names" (
  "owner" TEXT NOT NULL REFERENCES "persons" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "language" TEXT NOT NULL,
  "text" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  PRIMARY KEY ("owner", "position")
) STRICT;
--
CREATE TABLE "persons_names_versions" (
  "owner" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "language" TEXT NOT NULL,
  "text" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
) STRICT;
--
CREATE TABLE "persons_offices" (
  "owner" TEXT NOT NULL REFERENCES "persons" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "title" TEXT NOT NULL,
  "of" TEXT REFERENCES "actors" ("id") DEFERRABLE INITIALLY DEFERRED,
  "from" TEXT,
  "to" TEXT,
  PRIMARY KEY ("owner", "position")
) STRICT;
--
CREATE INDEX "persons_offices__of" ON "persons_offices" ("of");
--
CREATE TABLE "persons_offices_versions" (
  "owner" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "title" TEXT NOT NULL,
  "of" TEXT,
  "from" TEXT,
  "to" TEXT,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
) STRICT;
--
CREATE INDEX "persons_offices_versions__of__owner" ON "persons_offices_versions" ("of", "owner");
--
CREATE TABLE "persons_citations" (
  "owner" TEXT NOT NULL REFERENCES "persons" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "source" TEXT NOT NULL REFERENCES "sources" ("id") DEFERRABLE INITIALLY DEFERRED,
  "field" TEXT,
  "locator" TEXT,
  "quote" TEXT,
  "read_on" TEXT,
  PRIMARY KEY ("owner", "position")
) STRICT;
--
CREATE INDEX "persons_citations__source" ON "persons_citations" ("source");
--
CREATE TABLE "persons_citations_versions" (
  "owner" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "source" TEXT NOT NULL,
  "field" TEXT,
  "locator" TEXT,
  "quote" TEXT,
  "read_on" TEXT,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
) STRICT;
--
CREATE INDEX "persons_citations_versions__source__owner" ON "persons_citations_versions" ("source", "owner");
--
CREATE TABLE "events" (
  "id" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "summary" TEXT NOT NULL,
  "started_on" TEXT NOT NULL,
  "ended_on" TEXT,
  "first_public_on" TEXT NOT NULL,
  "place" TEXT,
  "reviewed_through" TEXT NOT NULL,
  "public_on" TEXT,
  "revision" INTEGER NOT NULL,
  PRIMARY KEY ("id")
) STRICT;
--
CREATE TABLE "events_versions" (
  "id" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "summary" TEXT NOT NULL,
  "started_on" TEXT NOT NULL,
  "ended_on" TEXT,
  "first_public_on" TEXT NOT NULL,
  "place" TEXT,
  "reviewed_through" TEXT NOT NULL,
  "public_on" TEXT,
  "revision" INTEGER NOT NULL,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("id", "from_revision")
) STRICT;
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
  "owner" TEXT NOT NULL REFERENCES "events" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "language" TEXT NOT NULL,
  "text" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  PRIMARY KEY ("owner", "position")
) STRICT;
--
CREATE TABLE "events_names_versions" (
  "owner" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "language" TEXT NOT NULL,
  "text" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
) STRICT;
--
CREATE TABLE "events_actors" (
  "owner" TEXT NOT NULL REFERENCES "events" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "actor" TEXT NOT NULL REFERENCES "actors" ("id") DEFERRABLE INITIALLY DEFERRED,
  "role" TEXT NOT NULL,
  "note" TEXT,
  PRIMARY KEY ("owner", "position")
) STRICT;
--
CREATE INDEX "events_actors__actor" ON "events_actors" ("actor");
--
CREATE TABLE "events_actors_versions" (
  "owner" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "actor" TEXT NOT NULL,
  "role" TEXT NOT NULL,
  "note" TEXT,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
) STRICT;
--
CREATE INDEX "events_actors_versions__actor__owner" ON "events_actors_versions" ("actor", "owner");
--
CREATE INDEX "events_actors_versions__role__owner" ON "events_actors_versions" ("role", "owner");
--
CREATE TABLE "events_related" (
  "owner" TEXT NOT NULL REFERENCES "events" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "value" TEXT NOT NULL REFERENCES "events" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("owner", "position")
) STRICT;
--
CREATE INDEX "events_related__value" ON "events_related" ("value");
--
CREATE TABLE "events_related_versions" (
  "owner" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "value" TEXT NOT NULL,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
) STRICT;
--
CREATE INDEX "events_related_versions__value__owner" ON "events_related_versions" ("value", "owner");
--
CREATE TABLE "events_citations" (
  "owner" TEXT NOT NULL REFERENCES "events" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "source" TEXT NOT NULL REFERENCES "sources" ("id") DEFERRABLE INITIALLY DEFERRED,
  "field" TEXT,
  "locator" TEXT,
  "quote" TEXT,
  "read_on" TEXT,
  PRIMARY KEY ("owner", "position")
) STRICT;
--
CREATE INDEX "events_citations__source" ON "events_citations" ("source");
--
CREATE TABLE "events_citations_versions" (
  "owner" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "source" TEXT NOT NULL,
  "field" TEXT,
  "locator" TEXT,
  "quote" TEXT,
  "read_on" TEXT,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
) STRICT;
--
CREATE INDEX "events_citations_versions__source__owner" ON "events_citations_versions" ("source", "owner");
--
CREATE TABLE "meetings" (
  "id" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "series" TEXT,
  "edition" INTEGER,
  "held_on" TEXT NOT NULL,
  "ended_on" TEXT,
  "first_public_on" TEXT,
  "place" TEXT,
  "country" TEXT REFERENCES "countries" ("id") DEFERRABLE INITIALLY DEFERRED,
  "summary" TEXT,
  "public_on" TEXT,
  "revision" INTEGER NOT NULL,
  PRIMARY KEY ("id")
) STRICT;
--
CREATE INDEX "meetings__country" ON "meetings" ("country");
--
CREATE TABLE "meetings_versions" (
  "id" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "series" TEXT,
  "edition" INTEGER,
  "held_on" TEXT NOT NULL,
  "ended_on" TEXT,
  "first_public_on" TEXT,
  "place" TEXT,
  "country" TEXT,
  "summary" TEXT,
  "public_on" TEXT,
  "revision" INTEGER NOT NULL,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("id", "from_revision")
) STRICT;
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
  "owner" TEXT NOT NULL REFERENCES "meetings" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "language" TEXT NOT NULL,
  "text" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  PRIMARY KEY ("owner", "position")
) STRICT;
--
CREATE TABLE "meetings_names_versions" (
  "owner" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "language" TEXT NOT NULL,
  "text" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
) STRICT;
--
CREATE TABLE "meetings_participants" (
  "owner" TEXT NOT NULL REFERENCES "meetings" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "actor" TEXT NOT NULL REFERENCES "actors" ("id") DEFERRABLE INITIALLY DEFERRED,
  "person" TEXT REFERENCES "persons" ("id") DEFERRABLE INITIALLY DEFERRED,
  "office" TEXT,
  "role" TEXT,
  PRIMARY KEY ("owner", "position")
) STRICT;
--
CREATE INDEX "meetings_participants__actor" ON "meetings_participants" ("actor");
--
CREATE INDEX "meetings_participants__person" ON "meetings_participants" ("person");
--
CREATE TABLE "meetings_participants_versions" (
  "owner" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "actor" TEXT NOT NULL,
  "person" TEXT,
  "office" TEXT,
  "role" TEXT,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
) STRICT;
--
CREATE INDEX "meetings_participants_versions__actor__owner" ON "meetings_participants_versions" ("actor", "owner");
--
CREATE INDEX "meetings_participants_versions__person__owner" ON "meetings_participants_versions" ("person", "owner");
--
CREATE TABLE "meetings_events" (
  "owner" TEXT NOT NULL REFERENCES "meetings" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "value" TEXT NOT NULL REFERENCES "events" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("owner", "position")
) STRICT;
--
CREATE INDEX "meetings_events__value" ON "meetings_events" ("value");
--
CREATE TABLE "meetings_events_versions" (
  "owner" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "value" TEXT NOT NULL,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
) STRICT;
--
CREATE INDEX "meetings_events_versions__value__owner" ON "meetings_events_versions" ("value", "owner");
--
CREATE TABLE "meetings_outcome" (
  "owner" TEXT NOT NULL REFERENCES "meetings" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "value" TEXT NOT NULL REFERENCES "sources" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("owner", "position")
) STRICT;
--
CREATE INDEX "meetings_outcome__value" ON "meetings_outcome" ("value");
--
CREATE TABLE "meetings_outcome_versions" (
  "owner" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "value" TEXT NOT NULL,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
) STRICT;
--
CREATE INDEX "meetings_outcome_versions__value__owner" ON "meetings_outcome_versions" ("value", "owner");
--
CREATE TABLE "meetings_citations" (
  "owner" TEXT NOT NULL REFERENCES "meetings" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "source" TEXT NOT NULL REFERENCES "sources" ("id") DEFERRABLE INITIALLY DEFERRED,
  "field" TEXT,
  "locator" TEXT,
  "quote" TEXT,
  "read_on" TEXT,
  PRIMARY KEY ("owner", "position")
) STRICT;
--
CREATE INDEX "meetings_citations__source" ON "meetings_citations" ("source");
--
CREATE TABLE "meetings_citations_versions" (
  "owner" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "source" TEXT NOT NULL,
  "field" TEXT,
  "locator" TEXT,
  "quote" TEXT,
  "read_on" TEXT,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
) STRICT;
--
CREATE INDEX "meetings_citations_versions__source__owner" ON "meetings_citations_versions" ("source", "owner");
--
CREATE TABLE "statements" (
  "id" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "made_on" TEXT NOT NULL,
  "first_public_on" TEXT,
  "meeting" TEXT REFERENCES "meetings" ("id") DEFERRABLE INITIALLY DEFERRED,
  "language" TEXT,
  "quote" TEXT NOT NULL,
  "translation" TEXT,
  "summary" TEXT,
  "due_by" TEXT,
  "public_on" TEXT,
  "revision" INTEGER NOT NULL,
  PRIMARY KEY ("id")
) STRICT;
--
CREATE INDEX "statements__meeting" ON "statements" ("meeting");
--
CREATE TABLE "statements_versions" (
  "id" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "made_on" TEXT NOT NULL,
  "first_public_on" TEXT,
  "meeting" TEXT,
  "language" TEXT,
  "quote" TEXT NOT NULL,
  "translation" TEXT,
  "summary" TEXT,
  "due_by" TEXT,
  "public_on" TEXT,
  "revision" INTEGER NOT NULL,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("id", "from_revision")
) STRICT;
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
  "owner" TEXT NOT NULL REFERENCES "statements" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "value" TEXT NOT NULL REFERENCES "actors" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("owner", "position")
) STRICT;
--
CREATE INDEX "statements_speakers__value" ON "statements_speakers" ("value");
--
CREATE TABLE "statements_speakers_versions" (
  "owner" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "value" TEXT NOT NULL,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
) STRICT;
--
CREATE INDEX "statements_speakers_versions__value__owner" ON "statements_speakers_versions" ("value", "owner");
--
CREATE TABLE "statements_events" (
  "owner" TEXT NOT NULL REFERENCES "statements" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "value" TEXT NOT NULL REFERENCES "events" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("owner", "position")
) STRICT;
--
CREATE INDEX "statements_events__value" ON "statements_events" ("value");
--
CREATE TABLE "statements_events_versions" (
  "owner" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "value" TEXT NOT NULL,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
) STRICT;
--
CREATE INDEX "statements_events_versions__value__owner" ON "statements_events_versions" ("value", "owner");
--
CREATE TABLE "statements_addressed_to" (
  "owner" TEXT NOT NULL REFERENCES "statements" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "value" TEXT NOT NULL REFERENCES "actors" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("owner", "position")
) STRICT;
--
CREATE INDEX "statements_addressed_to__value" ON "statements_addressed_to" ("value");
--
CREATE TABLE "statements_addressed_to_versions" (
  "owner" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "value" TEXT NOT NULL,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
) STRICT;
--
CREATE INDEX "statements_addressed_to_versions__value__owner" ON "statements_addressed_to_versions" ("value", "owner");
--
CREATE TABLE "statements_followed_by" (
  "owner" TEXT NOT NULL REFERENCES "statements" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "action" TEXT NOT NULL REFERENCES "actions" ("id") DEFERRABLE INITIALLY DEFERRED,
  "degree" TEXT NOT NULL,
  "judged_by" TEXT NOT NULL,
  "rationale" TEXT NOT NULL,
  PRIMARY KEY ("owner", "position")
) STRICT;
--
CREATE INDEX "statements_followed_by__action" ON "statements_followed_by" ("action");
--
CREATE TABLE "statements_followed_by_versions" (
  "owner" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "action" TEXT NOT NULL,
  "degree" TEXT NOT NULL,
  "judged_by" TEXT NOT NULL,
  "rationale" TEXT NOT NULL,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
) STRICT;
--
CREATE INDEX "statements_followed_by_versions__action__owner" ON "statements_followed_by_versions" ("action", "owner");
--
CREATE TABLE "statements_citations" (
  "owner" TEXT NOT NULL REFERENCES "statements" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "source" TEXT NOT NULL REFERENCES "sources" ("id") DEFERRABLE INITIALLY DEFERRED,
  "field" TEXT,
  "locator" TEXT,
  "quote" TEXT,
  "read_on" TEXT,
  PRIMARY KEY ("owner", "position")
) STRICT;
--
CREATE INDEX "statements_citations__source" ON "statements_citations" ("source");
--
CREATE TABLE "statements_citations_versions" (
  "owner" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "source" TEXT NOT NULL,
  "field" TEXT,
  "locator" TEXT,
  "quote" TEXT,
  "read_on" TEXT,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
) STRICT;
--
CREATE INDEX "statements_citations_versions__source__owner" ON "statements_citations_versions" ("source", "owner");
--
CREATE TABLE "regimes" (
  "id" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "sender" TEXT NOT NULL REFERENCES "actors" ("id") DEFERRABLE INITIALLY DEFERRED,
  "basis" TEXT NOT NULL,
  "theme" TEXT,
  "founding" TEXT REFERENCES "instruments" ("id") DEFERRABLE INITIALLY DEFERRED,
  "summary" TEXT,
  "reviewed_through" TEXT NOT NULL,
  "public_on" TEXT,
  "revision" INTEGER NOT NULL,
  PRIMARY KEY ("id")
) STRICT;
--
CREATE INDEX "regimes__sender" ON "regimes" ("sender");
--
CREATE INDEX "regimes__founding" ON "regimes" ("founding");
--
CREATE TABLE "regimes_versions" (
  "id" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "sender" TEXT NOT NULL,
  "basis" TEXT NOT NULL,
  "theme" TEXT,
  "founding" TEXT,
  "summary" TEXT,
  "reviewed_through" TEXT NOT NULL,
  "public_on" TEXT,
  "revision" INTEGER NOT NULL,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("id", "from_revision")
) STRICT;
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
  "owner" TEXT NOT NULL REFERENCES "regimes" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "value" TEXT NOT NULL REFERENCES "actors" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("owner", "position")
) STRICT;
--
CREATE INDEX "regimes_targets__value" ON "regimes_targets" ("value");
--
CREATE TABLE "regimes_targets_versions" (
  "owner" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "value" TEXT NOT NULL,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
) STRICT;
--
CREATE INDEX "regimes_targets_versions__value__owner" ON "regimes_targets_versions" ("value", "owner");
--
CREATE TABLE "regimes_objectives" (
  "owner" TEXT NOT NULL REFERENCES "regimes" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "value" TEXT NOT NULL,
  PRIMARY KEY ("owner", "position")
) STRICT;
--
CREATE TABLE "regimes_objectives_versions" (
  "owner" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "value" TEXT NOT NULL,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
) STRICT;
--
CREATE INDEX "regimes_objectives_versions__value__owner" ON "regimes_objectives_versions" ("value", "owner");
--
CREATE TABLE "regimes_programmes" (
  "owner" TEXT NOT NULL REFERENCES "regimes" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "scheme" TEXT NOT NULL,
  "code" TEXT NOT NULL,
  PRIMARY KEY ("owner", "position")
) STRICT;
--
CREATE TABLE "regimes_programmes_versions" (
  "owner" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "scheme" TEXT NOT NULL,
  "code" TEXT NOT NULL,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
) STRICT;
--
CREATE INDEX "regimes_programmes_versions__code__owner" ON "regimes_programmes_versions" ("code", "owner");
--
CREATE TABLE "regimes_succeeds" (
  "owner" TEXT NOT NULL REFERENCES "regimes" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "value" TEXT NOT NULL REFERENCES "regimes" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("owner", "position")
) STRICT;
--
CREATE INDEX "regimes_succeeds__value" ON "regimes_succeeds" ("value");
--
CREATE TABLE "regimes_succeeds_versions" (
  "owner" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "value" TEXT NOT NULL,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
) STRICT;
--
CREATE INDEX "regimes_succeeds_versions__value__owner" ON "regimes_succeeds_versions" ("value", "owner");
--
CREATE TABLE "regimes_periods" (
  "owner" TEXT NOT NULL REFERENCES "regimes" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "state" TEXT NOT NULL,
  "from" TEXT NOT NULL,
  "announced_on" TEXT,
  "instrument" TEXT REFERENCES "instruments" ("id") DEFERRABLE INITIALLY DEFERRED,
  "note" TEXT,
  PRIMARY KEY ("owner", "position")
) STRICT;
--
CREATE INDEX "regimes_periods__instrument" ON "regimes_periods" ("instrument");
--
CREATE TABLE "regimes_periods_versions" (
  "owner" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "state" TEXT NOT NULL,
  "from" TEXT NOT NULL,
  "announced_on" TEXT,
  "instrument" TEXT,
  "note" TEXT,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
) STRICT;
--
CREATE TABLE "regimes_citations" (
  "owner" TEXT NOT NULL REFERENCES "regimes" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "source" TEXT NOT NULL REFERENCES "sources" ("id") DEFERRABLE INITIALLY DEFERRED,
  "field" TEXT,
  "locator" TEXT,
  "quote" TEXT,
  "read_on" TEXT,
  PRIMARY KEY ("owner", "position")
) STRICT;
--
CREATE INDEX "regimes_citations__source" ON "regimes_citations" ("source");
--
CREATE TABLE "regimes_citations_versions" (
  "owner" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "source" TEXT NOT NULL,
  "field" TEXT,
  "locator" TEXT,
  "quote" TEXT,
  "read_on" TEXT,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
) STRICT;
--
CREATE INDEX "regimes_citations_versions__source__owner" ON "regimes_citations_versions" ("source", "owner");
--
CREATE TABLE "instruments" (
  "id" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "issuer" TEXT NOT NULL REFERENCES "actors" ("id") DEFERRABLE INITIALLY DEFERRED,
  "announced_on" TEXT,
  "adopted_on" TEXT,
  "published_on" TEXT,
  "in_force_on" TEXT,
  "expires_on" TEXT,
  "ended_on" TEXT,
  "extends_to" TEXT,
  "url" TEXT,
  "summary" TEXT,
  "in_favour" INTEGER,
  "against" INTEGER,
  "abstentions" INTEGER,
  "public_on" TEXT,
  "revision" INTEGER NOT NULL,
  PRIMARY KEY ("id")
) STRICT;
--
CREATE INDEX "instruments__issuer" ON "instruments" ("issuer");
--
CREATE TABLE "instruments_versions" (
  "id" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "issuer" TEXT NOT NULL,
  "announced_on" TEXT,
  "adopted_on" TEXT,
  "published_on" TEXT,
  "in_force_on" TEXT,
  "expires_on" TEXT,
  "ended_on" TEXT,
  "extends_to" TEXT,
  "url" TEXT,
  "summary" TEXT,
  "in_favour" INTEGER,
  "against" INTEGER,
  "abstentions" INTEGER,
  "public_on" TEXT,
  "revision" INTEGER NOT NULL,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("id", "from_revision")
) STRICT;
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
  "owner" TEXT NOT NULL REFERENCES "instruments" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "scheme" TEXT NOT NULL,
  "value" TEXT NOT NULL,
  PRIMARY KEY ("owner", "position")
) STRICT;
--
CREATE TABLE "instruments_identifiers_versions" (
  "owner" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "scheme" TEXT NOT NULL,
  "value" TEXT NOT NULL,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
) STRICT;
--
CREATE INDEX "instruments_identifiers_versions__value__owner" ON "instruments_identifiers_versions" ("value", "owner");
--
CREATE TABLE "instruments_relations" (
  "owner" TEXT NOT NULL REFERENCES "instruments" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "relation" TEXT NOT NULL,
  "instrument" TEXT NOT NULL REFERENCES "instruments" ("id") DEFERRABLE INITIALLY DEFERRED,
  "note" TEXT,
  PRIMARY KEY ("owner", "position")
) STRICT;
--
CREATE INDEX "instruments_relations__instrument" ON "instruments_relations" ("instrument");
--
CREATE TABLE "instruments_relations_versions" (
  "owner" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "relation" TEXT NOT NULL,
  "instrument" TEXT NOT NULL,
  "note" TEXT,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
) STRICT;
--
CREATE INDEX "instruments_relations_versions__relation__owner" ON "instruments_relations_versions" ("relation", "owner");
--
CREATE INDEX "instruments_relations_versions__instrument__owner" ON "instruments_relations_versions" ("instrument", "owner");
--
CREATE TABLE "instruments_regimes" (
  "owner" TEXT NOT NULL REFERENCES "instruments" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "value" TEXT NOT NULL REFERENCES "regimes" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("owner", "position")
) STRICT;
--
CREATE INDEX "instruments_regimes__value" ON "instruments_regimes" ("value");
--
CREATE TABLE "instruments_regimes_versions" (
  "owner" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "value" TEXT NOT NULL,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
) STRICT;
--
CREATE INDEX "instruments_regimes_versions__value__owner" ON "instruments_regimes_versions" ("value", "owner");
--
CREATE TABLE "instruments_votes" (
  "owner" TEXT NOT NULL REFERENCES "instruments" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "actor" TEXT NOT NULL REFERENCES "actors" ("id") DEFERRABLE INITIALLY DEFERRED,
  "vote" TEXT NOT NULL,
  PRIMARY KEY ("owner", "position")
) STRICT;
--
CREATE INDEX "instruments_votes__actor" ON "instruments_votes" ("actor");
--
CREATE TABLE "instruments_votes_versions" (
  "owner" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "actor" TEXT NOT NULL,
  "vote" TEXT NOT NULL,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
) STRICT;
--
CREATE INDEX "instruments_votes_versions__actor__owner" ON "instruments_votes_versions" ("actor", "owner");
--
CREATE TABLE "instruments_citations" (
  "owner" TEXT NOT NULL REFERENCES "instruments" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "source" TEXT NOT NULL REFERENCES "sources" ("id") DEFERRABLE INITIALLY DEFERRED,
  "field" TEXT,
  "locator" TEXT,
  "quote" TEXT,
  "read_on" TEXT,
  PRIMARY KEY ("owner", "position")
) STRICT;
--
CREATE INDEX "instruments_citations__source" ON "instruments_citations" ("source");
--
CREATE TABLE "instruments_citations_versions" (
  "owner" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "source" TEXT NOT NULL,
  "field" TEXT,
  "locator" TEXT,
  "quote" TEXT,
  "read_on" TEXT,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
) STRICT;
--
CREATE INDEX "instruments_citations_versions__source__owner" ON "instruments_citations_versions" ("source", "owner");
--
CREATE TABLE "measures" (
  "id" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "regime" TEXT NOT NULL REFERENCES "regimes" ("id") DEFERRABLE INITIALLY DEFERRED,
  "sender" TEXT NOT NULL REFERENCES "actors" ("id") DEFERRABLE INITIALLY DEFERRED,
  "type" TEXT NOT NULL REFERENCES "measure_types" ("id") DEFERRABLE INITIALLY DEFERRED,
  "instrument" TEXT NOT NULL REFERENCES "instruments" ("id") DEFERRABLE INITIALLY DEFERRED,
  "provision" TEXT NOT NULL,
  "extent" TEXT NOT NULL,
  "scope" TEXT NOT NULL,
  "origin" TEXT NOT NULL,
  "criteria" TEXT,
  "secondary_reach" TEXT,
  "public_on" TEXT,
  "revision" INTEGER NOT NULL,
  PRIMARY KEY ("id")
) STRICT;
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
  "id" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "regime" TEXT NOT NULL,
  "sender" TEXT NOT NULL,
  "type" TEXT NOT NULL,
  "instrument" TEXT NOT NULL,
  "provision" TEXT NOT NULL,
  "extent" TEXT NOT NULL,
  "scope" TEXT NOT NULL,
  "origin" TEXT NOT NULL,
  "criteria" TEXT,
  "secondary_reach" TEXT,
  "public_on" TEXT,
  "revision" INTEGER NOT NULL,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("id", "from_revision")
) STRICT;
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
  "owner" TEXT NOT NULL REFERENCES "measures" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "value" TEXT NOT NULL REFERENCES "actors" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("owner", "position")
) STRICT;
--
CREATE INDEX "measures_targets__value" ON "measures_targets" ("value");
--
CREATE TABLE "measures_targets_versions" (
  "owner" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "value" TEXT NOT NULL,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
) STRICT;
--
CREATE INDEX "measures_targets_versions__value__owner" ON "measures_targets_versions" ("value", "owner");
--
CREATE TABLE "measures_limits" (
  "owner" TEXT NOT NULL REFERENCES "measures" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "quantity" REAL NOT NULL,
  "unit" TEXT NOT NULL,
  "per" TEXT NOT NULL,
  "good" TEXT NOT NULL,
  "note" TEXT,
  PRIMARY KEY ("owner", "position")
) STRICT;
--
CREATE TABLE "measures_limits_versions" (
  "owner" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "quantity" REAL NOT NULL,
  "unit" TEXT NOT NULL,
  "per" TEXT NOT NULL,
  "good" TEXT NOT NULL,
  "note" TEXT,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
) STRICT;
--
CREATE TABLE "measures_implements" (
  "owner" TEXT NOT NULL REFERENCES "measures" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "value" TEXT NOT NULL REFERENCES "instruments" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("owner", "position")
) STRICT;
--
CREATE INDEX "measures_implements__value" ON "measures_implements" ("value");
--
CREATE TABLE "measures_implements_versions" (
  "owner" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "value" TEXT NOT NULL,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
) STRICT;
--
CREATE INDEX "measures_implements_versions__value__owner" ON "measures_implements_versions" ("value", "owner");
--
CREATE TABLE "measures_periods" (
  "owner" TEXT NOT NULL REFERENCES "measures" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "state" TEXT NOT NULL,
  "from" TEXT NOT NULL,
  "announced_on" TEXT,
  "instrument" TEXT REFERENCES "instruments" ("id") DEFERRABLE INITIALLY DEFERRED,
  "note" TEXT,
  PRIMARY KEY ("owner", "position")
) STRICT;
--
CREATE INDEX "measures_periods__instrument" ON "measures_periods" ("instrument");
--
CREATE TABLE "measures_periods_versions" (
  "owner" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "state" TEXT NOT NULL,
  "from" TEXT NOT NULL,
  "announced_on" TEXT,
  "instrument" TEXT,
  "note" TEXT,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
) STRICT;
--
CREATE TABLE "measures_continues" (
  "owner" TEXT NOT NULL REFERENCES "measures" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "value" TEXT NOT NULL REFERENCES "measures" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("owner", "position")
) STRICT;
--
CREATE INDEX "measures_continues__value" ON "measures_continues" ("value");
--
CREATE TABLE "measures_continues_versions" (
  "owner" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "value" TEXT NOT NULL,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
) STRICT;
--
CREATE INDEX "measures_continues_versions__value__owner" ON "measures_continues_versions" ("value", "owner");
--
CREATE TABLE "measures_citations" (
  "owner" TEXT NOT NULL REFERENCES "measures" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "source" TEXT NOT NULL REFERENCES "sources" ("id") DEFERRABLE INITIALLY DEFERRED,
  "field" TEXT,
  "locator" TEXT,
  "quote" TEXT,
  "read_on" TEXT,
  PRIMARY KEY ("owner", "position")
) STRICT;
--
CREATE INDEX "measures_citations__source" ON "measures_citations" ("source");
--
CREATE TABLE "measures_citations_versions" (
  "owner" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "source" TEXT NOT NULL,
  "field" TEXT,
  "locator" TEXT,
  "quote" TEXT,
  "read_on" TEXT,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
) STRICT;
--
CREATE INDEX "measures_citations_versions__source__owner" ON "measures_citations_versions" ("source", "owner");
--
CREATE TABLE "measure_types" (
  "id" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "group" TEXT NOT NULL,
  "description" TEXT NOT NULL,
  "public_on" TEXT,
  "revision" INTEGER NOT NULL,
  PRIMARY KEY ("id")
) STRICT;
--
CREATE TABLE "measure_types_versions" (
  "id" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "group" TEXT NOT NULL,
  "description" TEXT NOT NULL,
  "public_on" TEXT,
  "revision" INTEGER NOT NULL,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("id", "from_revision")
) STRICT;
--
CREATE INDEX "measure_types_versions__to_revision" ON "measure_types_versions" ("to_revision");
--
CREATE INDEX "measure_types_versions__group__id" ON "measure_types_versions" ("group", "id");
--
CREATE TABLE "measure_types_crosswalk" (
  "owner" TEXT NOT NULL REFERENCES "measure_types" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "scheme" TEXT NOT NULL,
  "term" TEXT NOT NULL,
  "relation" TEXT NOT NULL,
  "note" TEXT,
  PRIMARY KEY ("owner", "position")
) STRICT;
--
CREATE TABLE "measure_types_crosswalk_versions" (
  "owner" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "scheme" TEXT NOT NULL,
  "term" TEXT NOT NULL,
  "relation" TEXT NOT NULL,
  "note" TEXT,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
) STRICT;
--
CREATE INDEX "measure_types_crosswalk_versions__scheme__owner" ON "measure_types_crosswalk_versions" ("scheme", "owner");
--
CREATE INDEX "measure_types_crosswalk_versions__term__owner" ON "measure_types_crosswalk_versions" ("term", "owner");
--
CREATE TABLE "measure_types_citations" (
  "owner" TEXT NOT NULL REFERENCES "measure_types" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "source" TEXT NOT NULL REFERENCES "sources" ("id") DEFERRABLE INITIALLY DEFERRED,
  "field" TEXT,
  "locator" TEXT,
  "quote" TEXT,
  "read_on" TEXT,
  PRIMARY KEY ("owner", "position")
) STRICT;
--
CREATE INDEX "measure_types_citations__source" ON "measure_types_citations" ("source");
--
CREATE TABLE "measure_types_citations_versions" (
  "owner" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "source" TEXT NOT NULL,
  "field" TEXT,
  "locator" TEXT,
  "quote" TEXT,
  "read_on" TEXT,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
) STRICT;
--
CREATE INDEX "measure_types_citations_versions__source__owner" ON "measure_types_citations_versions" ("source", "owner");
--
CREATE TABLE "exemptions" (
  "id" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "sender" TEXT NOT NULL REFERENCES "actors" ("id") DEFERRABLE INITIALLY DEFERRED,
  "regime" TEXT REFERENCES "regimes" ("id") DEFERRABLE INITIALLY DEFERRED,
  "instrument" TEXT NOT NULL REFERENCES "instruments" ("id") DEFERRABLE INITIALLY DEFERRED,
  "provision" TEXT,
  "scope" TEXT NOT NULL,
  "expires_on" TEXT,
  "public_on" TEXT,
  "revision" INTEGER NOT NULL,
  PRIMARY KEY ("id")
) STRICT;
--
CREATE INDEX "exemptions__sender" ON "exemptions" ("sender");
--
CREATE INDEX "exemptions__regime" ON "exemptions" ("regime");
--
CREATE INDEX "exemptions__instrument" ON "exemptions" ("instrument");
--
CREATE TABLE "exemptions_versions" (
  "id" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "sender" TEXT NOT NULL,
  "regime" TEXT,
  "instrument" TEXT NOT NULL,
  "provision" TEXT,
  "scope" TEXT NOT NULL,
  "expires_on" TEXT,
  "public_on" TEXT,
  "revision" INTEGER NOT NULL,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("id", "from_revision")
) STRICT;
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
  "owner" TEXT NOT NULL REFERENCES "exemptions" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "value" TEXT NOT NULL REFERENCES "measures" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("owner", "position")
) STRICT;
--
CREATE INDEX "exemptions_measures__value" ON "exemptions_measures" ("value");
--
CREATE TABLE "exemptions_measures_versions" (
  "owner" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "value" TEXT NOT NULL,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
) STRICT;
--
CREATE INDEX "exemptions_measures_versions__value__owner" ON "exemptions_measures_versions" ("value", "owner");
--
CREATE TABLE "exemptions_beneficiaries" (
  "owner" TEXT NOT NULL REFERENCES "exemptions" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "value" TEXT NOT NULL REFERENCES "actors" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("owner", "position")
) STRICT;
--
CREATE INDEX "exemptions_beneficiaries__value" ON "exemptions_beneficiaries" ("value");
--
CREATE TABLE "exemptions_beneficiaries_versions" (
  "owner" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "value" TEXT NOT NULL,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
) STRICT;
--
CREATE INDEX "exemptions_beneficiaries_versions__value__owner" ON "exemptions_beneficiaries_versions" ("value", "owner");
--
CREATE TABLE "exemptions_periods" (
  "owner" TEXT NOT NULL REFERENCES "exemptions" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "state" TEXT NOT NULL,
  "from" TEXT NOT NULL,
  "announced_on" TEXT,
  "instrument" TEXT REFERENCES "instruments" ("id") DEFERRABLE INITIALLY DEFERRED,
  "note" TEXT,
  PRIMARY KEY ("owner", "position")
) STRICT;
--
CREATE INDEX "exemptions_periods__instrument" ON "exemptions_periods" ("instrument");
--
CREATE TABLE "exemptions_periods_versions" (
  "owner" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "state" TEXT NOT NULL,
  "from" TEXT NOT NULL,
  "announced_on" TEXT,
  "instrument" TEXT,
  "note" TEXT,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
) STRICT;
--
CREATE TABLE "exemptions_citations" (
  "owner" TEXT NOT NULL REFERENCES "exemptions" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "source" TEXT NOT NULL REFERENCES "sources" ("id") DEFERRABLE INITIALLY DEFERRED,
  "field" TEXT,
  "locator" TEXT,
  "quote" TEXT,
  "read_on" TEXT,
  PRIMARY KEY ("owner", "position")
) STRICT;
--
CREATE INDEX "exemptions_citations__source" ON "exemptions_citations" ("source");
--
CREATE TABLE "exemptions_citations_versions" (
  "owner" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "source" TEXT NOT NULL,
  "field" TEXT,
  "locator" TEXT,
  "quote" TEXT,
  "read_on" TEXT,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
) STRICT;
--
CREATE INDEX "exemptions_citations_versions__source__owner" ON "exemptions_citations_versions" ("source", "owner");
--
CREATE TABLE "options" (
  "id" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "summary" TEXT NOT NULL,
  "sender" TEXT NOT NULL REFERENCES "actors" ("id") DEFERRABLE INITIALLY DEFERRED,
  "decision_rule" TEXT NOT NULL,
  "repeatable" INTEGER NOT NULL,
  "first_public_on" TEXT NOT NULL,
  "public_on" TEXT,
  "revision" INTEGER NOT NULL,
  PRIMARY KEY ("id")
) STRICT;
--
CREATE INDEX "options__sender" ON "options" ("sender");
--
CREATE TABLE "options_versions" (
  "id" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "summary" TEXT NOT NULL,
  "sender" TEXT NOT NULL,
  "decision_rule" TEXT NOT NULL,
  "repeatable" INTEGER NOT NULL,
  "first_public_on" TEXT NOT NULL,
  "public_on" TEXT,
  "revision" INTEGER NOT NULL,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("id", "from_revision")
) STRICT;
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
  "owner" TEXT NOT NULL REFERENCES "options" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "value" TEXT NOT NULL REFERENCES "events" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("owner", "position")
) STRICT;
--
CREATE INDEX "options_events__value" ON "options_events" ("value");
--
CREATE TABLE "options_events_versions" (
  "owner" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "value" TEXT NOT NULL,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
) STRICT;
--
CREATE INDEX "options_events_versions__value__owner" ON "options_events_versions" ("value", "owner");
--
CREATE TABLE "options_deciders" (
  "owner" TEXT NOT NULL REFERENCES "options" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "value" TEXT NOT NULL REFERENCES "actors" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("owner", "position")
) STRICT;
--
CREATE INDEX "options_deciders__value" ON "options_deciders" ("value");
--
CREATE TABLE "options_deciders_versions" (
  "owner" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "value" TEXT NOT NULL,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
) STRICT;
--
CREATE INDEX "options_deciders_versions__value__owner" ON "options_deciders_versions" ("value", "owner");
--
CREATE TABLE "options_legal_basis" (
  "owner" TEXT NOT NULL REFERENCES "options" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "value" TEXT NOT NULL REFERENCES "instruments" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("owner", "position")
) STRICT;
--
CREATE INDEX "options_legal_basis__value" ON "options_legal_basis" ("value");
--
CREATE TABLE "options_legal_basis_versions" (
  "owner" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "value" TEXT NOT NULL,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
) STRICT;
--
CREATE INDEX "options_legal_basis_versions__value__owner" ON "options_legal_basis_versions" ("value", "owner");
--
CREATE TABLE "options_targets" (
  "owner" TEXT NOT NULL REFERENCES "options" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "value" TEXT NOT NULL REFERENCES "actors" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("owner", "position")
) STRICT;
--
CREATE INDEX "options_targets__value" ON "options_targets" ("value");
--
CREATE TABLE "options_targets_versions" (
  "owner" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "value" TEXT NOT NULL,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
) STRICT;
--
CREATE INDEX "options_targets_versions__value__owner" ON "options_targets_versions" ("value", "owner");
--
CREATE TABLE "options_beneficiaries" (
  "owner" TEXT NOT NULL REFERENCES "options" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "value" TEXT NOT NULL REFERENCES "actors" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("owner", "position")
) STRICT;
--
CREATE INDEX "options_beneficiaries__value" ON "options_beneficiaries" ("value");
--
CREATE TABLE "options_beneficiaries_versions" (
  "owner" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "value" TEXT NOT NULL,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
) STRICT;
--
CREATE INDEX "options_beneficiaries_versions__value__owner" ON "options_beneficiaries_versions" ("value", "owner");
--
CREATE TABLE "options_measure_types" (
  "owner" TEXT NOT NULL REFERENCES "options" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "value" TEXT NOT NULL REFERENCES "measure_types" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("owner", "position")
) STRICT;
--
CREATE INDEX "options_measure_types__value" ON "options_measure_types" ("value");
--
CREATE TABLE "options_measure_types_versions" (
  "owner" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "value" TEXT NOT NULL,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
) STRICT;
--
CREATE INDEX "options_measure_types_versions__value__owner" ON "options_measure_types_versions" ("value", "owner");
--
CREATE TABLE "options_closes" (
  "owner" TEXT NOT NULL REFERENCES "options" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "value" TEXT NOT NULL REFERENCES "exemptions" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("owner", "position")
) STRICT;
--
CREATE INDEX "options_closes__value" ON "options_closes" ("value");
--
CREATE TABLE "options_closes_versions" (
  "owner" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "value" TEXT NOT NULL,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
) STRICT;
--
CREATE INDEX "options_closes_versions__value__owner" ON "options_closes_versions" ("value", "owner");
--
CREATE TABLE "options_citations" (
  "owner" TEXT NOT NULL REFERENCES "options" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "source" TEXT NOT NULL REFERENCES "sources" ("id") DEFERRABLE INITIALLY DEFERRED,
  "field" TEXT,
  "locator" TEXT,
  "quote" TEXT,
  "read_on" TEXT,
  PRIMARY KEY ("owner", "position")
) STRICT;
--
CREATE INDEX "options_citations__source" ON "options_citations" ("source");
--
CREATE TABLE "options_citations_versions" (
  "owner" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "source" TEXT NOT NULL,
  "field" TEXT,
  "locator" TEXT,
  "quote" TEXT,
  "read_on" TEXT,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
) STRICT;
--
CREATE INDEX "options_citations_versions__source__owner" ON "options_citations_versions" ("source", "owner");
--
CREATE TABLE "actions" (
  "id" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "actor" TEXT NOT NULL REFERENCES "actors" ("id") DEFERRABLE INITIALLY DEFERRED,
  "decided_by" TEXT REFERENCES "actors" ("id") DEFERRABLE INITIALLY DEFERRED,
  "done_on" TEXT NOT NULL,
  "first_public_on" TEXT,
  "outcome" TEXT,
  "summary" TEXT,
  "public_on" TEXT,
  "revision" INTEGER NOT NULL,
  PRIMARY KEY ("id")
) STRICT;
--
CREATE INDEX "actions__actor" ON "actions" ("actor");
--
CREATE INDEX "actions__decided_by" ON "actions" ("decided_by");
--
CREATE TABLE "actions_versions" (
  "id" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "actor" TEXT NOT NULL,
  "decided_by" TEXT,
  "done_on" TEXT NOT NULL,
  "first_public_on" TEXT,
  "outcome" TEXT,
  "summary" TEXT,
  "public_on" TEXT,
  "revision" INTEGER NOT NULL,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("id", "from_revision")
) STRICT;
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
  "owner" TEXT NOT NULL REFERENCES "actions" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "attestation" TEXT NOT NULL,
  "from" TEXT NOT NULL,
  "by" TEXT REFERENCES "actors" ("id") DEFERRABLE INITIALLY DEFERRED,
  "note" TEXT,
  PRIMARY KEY ("owner", "position")
) STRICT;
--
CREATE INDEX "actions_attestations__by" ON "actions_attestations" ("by");
--
CREATE TABLE "actions_attestations_versions" (
  "owner" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "attestation" TEXT NOT NULL,
  "from" TEXT NOT NULL,
  "by" TEXT,
  "note" TEXT,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
) STRICT;
--
CREATE INDEX "actions_attestations_versions__attestation__owner" ON "actions_attestations_versions" ("attestation", "owner");
--
CREATE TABLE "actions_targets" (
  "owner" TEXT NOT NULL REFERENCES "actions" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "value" TEXT NOT NULL REFERENCES "actors" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("owner", "position")
) STRICT;
--
CREATE INDEX "actions_targets__value" ON "actions_targets" ("value");
--
CREATE TABLE "actions_targets_versions" (
  "owner" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "value" TEXT NOT NULL,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
) STRICT;
--
CREATE INDEX "actions_targets_versions__value__owner" ON "actions_targets_versions" ("value", "owner");
--
CREATE TABLE "actions_events" (
  "owner" TEXT NOT NULL REFERENCES "actions" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "value" TEXT NOT NULL REFERENCES "events" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("owner", "position")
) STRICT;
--
CREATE INDEX "actions_events__value" ON "actions_events" ("value");
--
CREATE TABLE "actions_events_versions" (
  "owner" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "value" TEXT NOT NULL,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
) STRICT;
--
CREATE INDEX "actions_events_versions__value__owner" ON "actions_events_versions" ("value", "owner");
--
CREATE TABLE "actions_instruments" (
  "owner" TEXT NOT NULL REFERENCES "actions" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "value" TEXT NOT NULL REFERENCES "instruments" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("owner", "position")
) STRICT;
--
CREATE INDEX "actions_instruments__value" ON "actions_instruments" ("value");
--
CREATE TABLE "actions_instruments_versions" (
  "owner" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "value" TEXT NOT NULL,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
) STRICT;
--
CREATE INDEX "actions_instruments_versions__value__owner" ON "actions_instruments_versions" ("value", "owner");
--
CREATE TABLE "actions_measures" (
  "owner" TEXT NOT NULL REFERENCES "actions" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "value" TEXT NOT NULL REFERENCES "measures" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("owner", "position")
) STRICT;
--
CREATE INDEX "actions_measures__value" ON "actions_measures" ("value");
--
CREATE TABLE "actions_measures_versions" (
  "owner" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "value" TEXT NOT NULL,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
) STRICT;
--
CREATE INDEX "actions_measures_versions__value__owner" ON "actions_measures_versions" ("value", "owner");
--
CREATE TABLE "actions_counts" (
  "owner" TEXT NOT NULL REFERENCES "actions" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "what" TEXT NOT NULL,
  "number" REAL NOT NULL,
  "note" TEXT,
  PRIMARY KEY ("owner", "position")
) STRICT;
--
CREATE TABLE "actions_counts_versions" (
  "owner" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "what" TEXT NOT NULL,
  "number" REAL NOT NULL,
  "note" TEXT,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
) STRICT;
--
CREATE TABLE "actions_carries_out" (
  "owner" TEXT NOT NULL REFERENCES "actions" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "option" TEXT NOT NULL REFERENCES "options" ("id") DEFERRABLE INITIALLY DEFERRED,
  "degree" TEXT NOT NULL,
  "judged_by" TEXT NOT NULL,
  "rationale" TEXT NOT NULL,
  PRIMARY KEY ("owner", "position")
) STRICT;
--
CREATE INDEX "actions_carries_out__option" ON "actions_carries_out" ("option");
--
CREATE TABLE "actions_carries_out_versions" (
  "owner" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "option" TEXT NOT NULL,
  "degree" TEXT NOT NULL,
  "judged_by" TEXT NOT NULL,
  "rationale" TEXT NOT NULL,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
) STRICT;
--
CREATE INDEX "actions_carries_out_versions__option__owner" ON "actions_carries_out_versions" ("option", "owner");
--
CREATE TABLE "actions_votes" (
  "owner" TEXT NOT NULL REFERENCES "actions" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "actor" TEXT NOT NULL REFERENCES "actors" ("id") DEFERRABLE INITIALLY DEFERRED,
  "vote" TEXT NOT NULL,
  PRIMARY KEY ("owner", "position")
) STRICT;
--
CREATE INDEX "actions_votes__actor" ON "actions_votes" ("actor");
--
CREATE TABLE "actions_votes_versions" (
  "owner" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "actor" TEXT NOT NULL,
  "vote" TEXT NOT NULL,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
) STRICT;
--
CREATE INDEX "actions_votes_versions__actor__owner" ON "actions_votes_versions" ("actor", "owner");
--
CREATE TABLE "actions_citations" (
  "owner" TEXT NOT NULL REFERENCES "actions" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "source" TEXT NOT NULL REFERENCES "sources" ("id") DEFERRABLE INITIALLY DEFERRED,
  "field" TEXT,
  "locator" TEXT,
  "quote" TEXT,
  "read_on" TEXT,
  PRIMARY KEY ("owner", "position")
) STRICT;
--
CREATE INDEX "actions_citations__source" ON "actions_citations" ("source");
--
CREATE TABLE "actions_citations_versions" (
  "owner" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "source" TEXT NOT NULL,
  "field" TEXT,
  "locator" TEXT,
  "quote" TEXT,
  "read_on" TEXT,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
) STRICT;
--
CREATE INDEX "actions_citations_versions__source__owner" ON "actions_citations_versions" ("source", "owner");
--
CREATE TABLE "findings" (
  "id" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "verdict" TEXT NOT NULL,
  "sender" TEXT NOT NULL REFERENCES "actors" ("id") DEFERRABLE INITIALLY DEFERRED,
  "from" TEXT NOT NULL,
  "to" TEXT NOT NULL,
  "summary" TEXT NOT NULL,
  "public_on" TEXT,
  "revision" INTEGER NOT NULL,
  PRIMARY KEY ("id")
) STRICT;
--
CREATE INDEX "findings__sender" ON "findings" ("sender");
--
CREATE TABLE "findings_versions" (
  "id" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "verdict" TEXT NOT NULL,
  "sender" TEXT NOT NULL,
  "from" TEXT NOT NULL,
  "to" TEXT NOT NULL,
  "summary" TEXT NOT NULL,
  "public_on" TEXT,
  "revision" INTEGER NOT NULL,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("id", "from_revision")
) STRICT;
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
  "owner" TEXT NOT NULL REFERENCES "findings" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "value" TEXT NOT NULL REFERENCES "actors" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("owner", "position")
) STRICT;
--
CREATE INDEX "findings_targets__value" ON "findings_targets" ("value");
--
CREATE TABLE "findings_targets_versions" (
  "owner" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "value" TEXT NOT NULL,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
) STRICT;
--
CREATE INDEX "findings_targets_versions__value__owner" ON "findings_targets_versions" ("value", "owner");
--
CREATE TABLE "findings_measure_types" (
  "owner" TEXT NOT NULL REFERENCES "findings" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "value" TEXT NOT NULL REFERENCES "measure_types" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("owner", "position")
) STRICT;
--
CREATE INDEX "findings_measure_types__value" ON "findings_measure_types" ("value");
--
CREATE TABLE "findings_measure_types_versions" (
  "owner" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "value" TEXT NOT NULL,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
) STRICT;
--
CREATE INDEX "findings_measure_types_versions__value__owner" ON "findings_measure_types_versions" ("value", "owner");
--
CREATE TABLE "findings_options" (
  "owner" TEXT NOT NULL REFERENCES "findings" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "value" TEXT NOT NULL REFERENCES "options" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("owner", "position")
) STRICT;
--
CREATE INDEX "findings_options__value" ON "findings_options" ("value");
--
CREATE TABLE "findings_options_versions" (
  "owner" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "value" TEXT NOT NULL,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
) STRICT;
--
CREATE INDEX "findings_options_versions__value__owner" ON "findings_options_versions" ("value", "owner");
--
CREATE TABLE "findings_citations" (
  "owner" TEXT NOT NULL REFERENCES "findings" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "source" TEXT NOT NULL REFERENCES "sources" ("id") DEFERRABLE INITIALLY DEFERRED,
  "field" TEXT,
  "locator" TEXT,
  "quote" TEXT,
  "read_on" TEXT,
  PRIMARY KEY ("owner", "position")
) STRICT;
--
CREATE INDEX "findings_citations__source" ON "findings_citations" ("source");
--
CREATE TABLE "findings_citations_versions" (
  "owner" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "source" TEXT NOT NULL,
  "field" TEXT,
  "locator" TEXT,
  "quote" TEXT,
  "read_on" TEXT,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
) STRICT;
--
CREATE INDEX "findings_citations_versions__source__owner" ON "findings_citations_versions" ("source", "owner");
--
CREATE TABLE "constraints" (
  "id" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "bars" INTEGER NOT NULL,
  "from" TEXT NOT NULL,
  "scheduled_to" TEXT,
  "ended_on" TEXT,
  "summary" TEXT NOT NULL,
  "public_on" TEXT,
  "revision" INTEGER NOT NULL,
  PRIMARY KEY ("id")
) STRICT;
--
CREATE TABLE "constraints_versions" (
  "id" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "bars" INTEGER NOT NULL,
  "from" TEXT NOT NULL,
  "scheduled_to" TEXT,
  "ended_on" TEXT,
  "summary" TEXT NOT NULL,
  "public_on" TEXT,
  "revision" INTEGER NOT NULL,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("id", "from_revision")
) STRICT;
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
  "owner" TEXT NOT NULL REFERENCES "constraints" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "value" TEXT NOT NULL REFERENCES "events" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("owner", "position")
) STRICT;
--
CREATE INDEX "constraints_events__value" ON "constraints_events" ("value");
--
CREATE TABLE "constraints_events_versions" (
  "owner" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "value" TEXT NOT NULL,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
) STRICT;
--
CREATE INDEX "constraints_events_versions__value__owner" ON "constraints_events_versions" ("value", "owner");
--
CREATE TABLE "constraints_options" (
  "owner" TEXT NOT NULL REFERENCES "constraints" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "value" TEXT NOT NULL REFERENCES "options" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("owner", "position")
) STRICT;
--
CREATE INDEX "constraints_options__value" ON "constraints_options" ("value");
--
CREATE TABLE "constraints_options_versions" (
  "owner" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "value" TEXT NOT NULL,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
) STRICT;
--
CREATE INDEX "constraints_options_versions__value__owner" ON "constraints_options_versions" ("value", "owner");
--
CREATE TABLE "constraints_senders" (
  "owner" TEXT NOT NULL REFERENCES "constraints" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "value" TEXT NOT NULL REFERENCES "actors" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("owner", "position")
) STRICT;
--
CREATE INDEX "constraints_senders__value" ON "constraints_senders" ("value");
--
CREATE TABLE "constraints_senders_versions" (
  "owner" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "value" TEXT NOT NULL,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
) STRICT;
--
CREATE INDEX "constraints_senders_versions__value__owner" ON "constraints_senders_versions" ("value", "owner");
--
CREATE TABLE "constraints_targets" (
  "owner" TEXT NOT NULL REFERENCES "constraints" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "value" TEXT NOT NULL REFERENCES "actors" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("owner", "position")
) STRICT;
--
CREATE INDEX "constraints_targets__value" ON "constraints_targets" ("value");
--
CREATE TABLE "constraints_targets_versions" (
  "owner" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "value" TEXT NOT NULL,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
) STRICT;
--
CREATE INDEX "constraints_targets_versions__value__owner" ON "constraints_targets_versions" ("value", "owner");
--
CREATE TABLE "constraints_citations" (
  "owner" TEXT NOT NULL REFERENCES "constraints" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "source" TEXT NOT NULL REFERENCES "sources" ("id") DEFERRABLE INITIALLY DEFERRED,
  "field" TEXT,
  "locator" TEXT,
  "quote" TEXT,
  "read_on" TEXT,
  PRIMARY KEY ("owner", "position")
) STRICT;
--
CREATE INDEX "constraints_citations__source" ON "constraints_citations" ("source");
--
CREATE TABLE "constraints_citations_versions" (
  "owner" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "source" TEXT NOT NULL,
  "field" TEXT,
  "locator" TEXT,
  "quote" TEXT,
  "read_on" TEXT,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
) STRICT;
--
CREATE INDEX "constraints_citations_versions__source__owner" ON "constraints_citations_versions" ("source", "owner");
--
CREATE TABLE "stances" (
  "id" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "holder" TEXT NOT NULL REFERENCES "actors" ("id") DEFERRABLE INITIALLY DEFERRED,
  "person" TEXT REFERENCES "persons" ("id") DEFERRABLE INITIALLY DEFERRED,
  "option" TEXT NOT NULL REFERENCES "options" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" TEXT NOT NULL,
  "stated_on" TEXT NOT NULL,
  "first_public_on" TEXT,
  "attestation" TEXT NOT NULL,
  "condition" TEXT,
  "language" TEXT,
  "quote" TEXT,
  "summary" TEXT,
  "public_on" TEXT,
  "revision" INTEGER NOT NULL,
  PRIMARY KEY ("id")
) STRICT;
--
CREATE INDEX "stances__holder" ON "stances" ("holder");
--
CREATE INDEX "stances__person" ON "stances" ("person");
--
CREATE INDEX "stances__option" ON "stances" ("option");
--
CREATE TABLE "stances_versions" (
  "id" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "holder" TEXT NOT NULL,
  "person" TEXT,
  "option" TEXT NOT NULL,
  "position" TEXT NOT NULL,
  "stated_on" TEXT NOT NULL,
  "first_public_on" TEXT,
  "attestation" TEXT NOT NULL,
  "condition" TEXT,
  "language" TEXT,
  "quote" TEXT,
  "summary" TEXT,
  "public_on" TEXT,
  "revision" INTEGER NOT NULL,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("id", "from_revision")
) STRICT;
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
  "owner" TEXT NOT NULL REFERENCES "stances" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "value" TEXT NOT NULL REFERENCES "stances" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("owner", "position")
) STRICT;
--
CREATE INDEX "stances_supersedes__value" ON "stances_supersedes" ("value");
--
CREATE TABLE "stances_supersedes_versions" (
  "owner" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "value" TEXT NOT NULL,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
) STRICT;
--
CREATE INDEX "stances_supersedes_versions__value__owner" ON "stances_supersedes_versions" ("value", "owner");
--
CREATE TABLE "stances_citations" (
  "owner" TEXT NOT NULL REFERENCES "stances" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "source" TEXT NOT NULL REFERENCES "sources" ("id") DEFERRABLE INITIALLY DEFERRED,
  "field" TEXT,
  "locator" TEXT,
  "quote" TEXT,
  "read_on" TEXT,
  PRIMARY KEY ("owner", "position")
) STRICT;
--
CREATE INDEX "stances_citations__source" ON "stances_citations" ("source");
--
CREATE TABLE "stances_citations_versions" (
  "owner" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "source" TEXT NOT NULL,
  "field" TEXT,
  "locator" TEXT,
  "quote" TEXT,
  "read_on" TEXT,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
) STRICT;
--
CREATE INDEX "stances_citations_versions__source__owner" ON "stances_citations_versions" ("source", "owner");
--
CREATE TABLE "assessments" (
  "id" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "publication" TEXT REFERENCES "sources" ("id") DEFERRABLE INITIALLY DEFERRED,
  "dimension" TEXT NOT NULL,
  "verdict" TEXT NOT NULL,
  "published_on" TEXT NOT NULL,
  "language" TEXT,
  "quote" TEXT,
  "summary" TEXT NOT NULL,
  "public_on" TEXT,
  "revision" INTEGER NOT NULL,
  PRIMARY KEY ("id")
) STRICT;
--
CREATE INDEX "assessments__publication" ON "assessments" ("publication");
--
CREATE TABLE "assessments_versions" (
  "id" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "publication" TEXT,
  "dimension" TEXT NOT NULL,
  "verdict" TEXT NOT NULL,
  "published_on" TEXT NOT NULL,
  "language" TEXT,
  "quote" TEXT,
  "summary" TEXT NOT NULL,
  "public_on" TEXT,
  "revision" INTEGER NOT NULL,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("id", "from_revision")
) STRICT;
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
  "owner" TEXT NOT NULL REFERENCES "assessments" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "value" TEXT NOT NULL REFERENCES "actors" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("owner", "position")
) STRICT;
--
CREATE INDEX "assessments_assessors__value" ON "assessments_assessors" ("value");
--
CREATE TABLE "assessments_assessors_versions" (
  "owner" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "value" TEXT NOT NULL,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
) STRICT;
--
CREATE INDEX "assessments_assessors_versions__value__owner" ON "assessments_assessors_versions" ("value", "owner");
--
CREATE TABLE "assessments_events" (
  "owner" TEXT NOT NULL REFERENCES "assessments" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "value" TEXT NOT NULL REFERENCES "events" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("owner", "position")
) STRICT;
--
CREATE INDEX "assessments_events__value" ON "assessments_events" ("value");
--
CREATE TABLE "assessments_events_versions" (
  "owner" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "value" TEXT NOT NULL,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
) STRICT;
--
CREATE INDEX "assessments_events_versions__value__owner" ON "assessments_events_versions" ("value", "owner");
--
CREATE TABLE "assessments_options" (
  "owner" TEXT NOT NULL REFERENCES "assessments" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "value" TEXT NOT NULL REFERENCES "options" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("owner", "position")
) STRICT;
--
CREATE INDEX "assessments_options__value" ON "assessments_options" ("value");
--
CREATE TABLE "assessments_options_versions" (
  "owner" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "value" TEXT NOT NULL,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
) STRICT;
--
CREATE INDEX "assessments_options_versions__value__owner" ON "assessments_options_versions" ("value", "owner");
--
CREATE TABLE "assessments_preferred_over" (
  "owner" TEXT NOT NULL REFERENCES "assessments" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "value" TEXT NOT NULL REFERENCES "options" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("owner", "position")
) STRICT;
--
CREATE INDEX "assessments_preferred_over__value" ON "assessments_preferred_over" ("value");
--
CREATE TABLE "assessments_preferred_over_versions" (
  "owner" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "value" TEXT NOT NULL,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
) STRICT;
--
CREATE INDEX "assessments_preferred_over_versions__value__owner" ON "assessments_preferred_over_versions" ("value", "owner");
--
CREATE TABLE "assessments_citations" (
  "owner" TEXT NOT NULL REFERENCES "assessments" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "source" TEXT NOT NULL REFERENCES "sources" ("id") DEFERRABLE INITIALLY DEFERRED,
  "field" TEXT,
  "locator" TEXT,
  "quote" TEXT,
  "read_on" TEXT,
  PRIMARY KEY ("owner", "position")
) STRICT;
--
CREATE INDEX "assessments_citations__source" ON "assessments_citations" ("source");
--
CREATE TABLE "assessments_citations_versions" (
  "owner" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "source" TEXT NOT NULL,
  "field" TEXT,
  "locator" TEXT,
  "quote" TEXT,
  "read_on" TEXT,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
) STRICT;
--
CREATE INDEX "assessments_citations_versions__source__owner" ON "assessments_citations_versions" ("source", "owner");
--
CREATE TABLE "sources" (
  "id" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "publisher" TEXT NOT NULL,
  "language" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "tier" TEXT NOT NULL,
  "published_on" TEXT,
  "url" TEXT,
  "mirror_of" TEXT,
  "note" TEXT,
  "public_on" TEXT,
  "revision" INTEGER NOT NULL,
  PRIMARY KEY ("id")
) STRICT;
--
CREATE TABLE "sources_versions" (
  "id" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "publisher" TEXT NOT NULL,
  "language" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "tier" TEXT NOT NULL,
  "published_on" TEXT,
  "url" TEXT,
  "mirror_of" TEXT,
  "note" TEXT,
  "public_on" TEXT,
  "revision" INTEGER NOT NULL,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("id", "from_revision")
) STRICT;
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
  "owner" TEXT NOT NULL REFERENCES "sources" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "value" TEXT NOT NULL REFERENCES "sources" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("owner", "position")
) STRICT;
--
CREATE INDEX "sources_reports_on__value" ON "sources_reports_on" ("value");
--
CREATE TABLE "sources_reports_on_versions" (
  "owner" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "value" TEXT NOT NULL,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
) STRICT;
--
CREATE INDEX "sources_reports_on_versions__value__owner" ON "sources_reports_on_versions" ("value", "owner");
--
CREATE TABLE "sources_citations" (
  "owner" TEXT NOT NULL REFERENCES "sources" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "source" TEXT NOT NULL REFERENCES "sources" ("id") DEFERRABLE INITIALLY DEFERRED,
  "field" TEXT,
  "locator" TEXT,
  "quote" TEXT,
  "read_on" TEXT,
  PRIMARY KEY ("owner", "position")
) STRICT;
--
CREATE INDEX "sources_citations__source" ON "sources_citations" ("source");
--
CREATE TABLE "sources_citations_versions" (
  "owner" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "source" TEXT NOT NULL,
  "field" TEXT,
  "locator" TEXT,
  "quote" TEXT,
  "read_on" TEXT,
  "from_revision" INTEGER NOT NULL,
  "to_revision" INTEGER NOT NULL,
  PRIMARY KEY ("owner", "position", "from_revision")
) STRICT;
--
CREATE INDEX "sources_citations_versions__source__owner" ON "sources_citations_versions" ("source", "owner");
--
CREATE TRIGGER "revisions__no_update" BEFORE UPDATE ON "revisions" BEGIN SELECT RAISE(ABORT, 'The revision log is append-only'); END;
--
CREATE TRIGGER "revisions__no_delete" BEFORE DELETE ON "revisions" BEGIN SELECT RAISE(ABORT, 'The revision log is append-only'); END;
