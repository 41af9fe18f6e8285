-- What the first day of a period is the day of: of the start, of the act, or a day on which the state was seen.
ALTER TABLE "regimes_periods" ADD COLUMN "day_of" text COLLATE "C";
--
ALTER TABLE "regimes_periods_versions" ADD COLUMN "day_of" text COLLATE "C";
--
ALTER TABLE "measures_periods" ADD COLUMN "day_of" text COLLATE "C";
--
ALTER TABLE "measures_periods_versions" ADD COLUMN "day_of" text COLLATE "C";
--
ALTER TABLE "exemptions_periods" ADD COLUMN "day_of" text COLLATE "C";
--
ALTER TABLE "exemptions_periods_versions" ADD COLUMN "day_of" text COLLATE "C";
