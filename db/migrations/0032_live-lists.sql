CREATE TABLE `index_rebuilds` (
	`index` text PRIMARY KEY NOT NULL,
	`token_version` integer NOT NULL,
	`position` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `live_days` (
	`list` text NOT NULL,
	`locale` text NOT NULL,
	`day` text NOT NULL,
	`total` integer NOT NULL,
	PRIMARY KEY(`list`, `locale`, `day`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `live_lists` (
	`list` text NOT NULL,
	`locale` text NOT NULL,
	`total` integer NOT NULL,
	`latest` text NOT NULL,
	PRIMARY KEY(`list`, `locale`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `topic_editions` (
	`topic_id` integer NOT NULL,
	`locale` text NOT NULL,
	`at` text NOT NULL,
	`number` integer NOT NULL,
	PRIMARY KEY(`topic_id`, `locale`, `at`, `number`)
) STRICT;
--> statement-breakpoint
DROP INDEX `desk_entries_state`;--> statement-breakpoint
CREATE INDEX `desk_entries_section` ON `desk_entries` (`section_id`,`locale`,`updated_at`);--> statement-breakpoint
CREATE INDEX `desk_entries_headline` ON `desk_entries` (`locale`,"headline" = '',"headline" COLLATE NOCASE,`story_id`);--> statement-breakpoint
CREATE INDEX `desk_entries_assignee` ON `desk_entries` (`assignee_id`,`story_id`);--> statement-breakpoint
CREATE INDEX `desk_entries_stale` ON `desk_entries` (`story_id`) WHERE "desk_entries"."stale_count" > 0;--> statement-breakpoint
CREATE INDEX `desk_entries_changed` ON `desk_entries` (`story_id`) WHERE "desk_entries"."has_unpublished_changes" = 1;--> statement-breakpoint
CREATE INDEX `desk_entries_unscheduled` ON `desk_entries` (`story_id`) WHERE "desk_entries"."has_unscheduled_changes" = 1;--> statement-breakpoint
CREATE INDEX `desk_entries_unagreed` ON `desk_entries` (`story_id`) WHERE "desk_entries"."agreed_count" < "desk_entries"."part_count";--> statement-breakpoint
CREATE INDEX `desk_entries_state` ON `desk_entries` (`state`,`locale`,`story_id`);--> statement-breakpoint
DROP INDEX `live_editions_latest`;--> statement-breakpoint
DROP INDEX `live_editions_section`;--> statement-breakpoint
DROP INDEX `live_editions_source`;--> statement-breakpoint
CREATE INDEX `live_editions_latest` ON `live_editions` (`locale`,`status`,`first_published_at`,`number`);--> statement-breakpoint
CREATE INDEX `live_editions_section` ON `live_editions` (`section_id`,`locale`,`status`,`first_published_at`,`number`);--> statement-breakpoint
CREATE INDEX `live_editions_source` ON `live_editions` (`source_id`,`locale`,`status`,`first_published_at`,`number`);--> statement-breakpoint
CREATE INDEX `agreements_revision` ON `agreements` (`revision_id`);--> statement-breakpoint
CREATE INDEX `scheduled_publications_revision` ON `scheduled_publications` (`revision_id`);--> statement-breakpoint
CREATE INDEX `media_newest` ON `media` (`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `recordings_newest` ON `recordings` (`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `audit_events_subject` ON `audit_events` (`subject_type`,`subject_id`);--> statement-breakpoint
CREATE INDEX `publication_editions_revision` ON `publication_editions` (`revision_id`);
--> statement-breakpoint
-- A list gains an edition (step 1), loses one (-1), or has one that says something else (0).
CREATE VIEW list_counts AS
  SELECT NULL AS step, NULL AS story_id, NULL AS number, NULL AS locale, NULL AS section_id, NULL AS source_id, NULL AS at, NULL AS latest;
--> statement-breakpoint
CREATE TRIGGER list_counts_keep_lists INSTEAD OF INSERT ON list_counts BEGIN
  INSERT INTO live_lists (list, locale, total, latest)
    SELECT list, NEW.locale, NEW.step, NEW.latest FROM (
      SELECT 'all' AS list
      UNION ALL SELECT 'numbers:' || (NEW.number / 1000)
      UNION ALL SELECT 'section:' || NEW.section_id WHERE NEW.section_id IS NOT NULL
      UNION ALL SELECT 'source:' || NEW.source_id WHERE NEW.source_id IS NOT NULL
      UNION ALL SELECT 'topic:' || topic_id FROM live_topics WHERE story_id = NEW.story_id
    ) WHERE true
    ON CONFLICT (list, locale) DO UPDATE SET total = total + excluded.total, latest = max(latest, excluded.latest);
  INSERT INTO live_days (list, locale, day, total)
    SELECT list, NEW.locale, substr(NEW.at, 1, 10), NEW.step FROM (
      SELECT 'all' AS list
      UNION ALL SELECT 'section:' || NEW.section_id WHERE NEW.section_id IS NOT NULL
      UNION ALL SELECT 'source:' || NEW.source_id WHERE NEW.source_id IS NOT NULL
      UNION ALL SELECT 'topic:' || topic_id FROM live_topics WHERE story_id = NEW.story_id
    ) WHERE NEW.step <> 0
    ON CONFLICT (list, locale, day) DO UPDATE SET total = total + excluded.total;
  DELETE FROM live_days WHERE NEW.step < 0 AND locale = NEW.locale AND day = substr(NEW.at, 1, 10) AND total = 0 AND list IN (
    SELECT 'all' UNION ALL SELECT 'section:' || NEW.section_id UNION ALL SELECT 'source:' || NEW.source_id
    UNION ALL SELECT 'topic:' || topic_id FROM live_topics WHERE story_id = NEW.story_id);
  INSERT OR IGNORE INTO topic_editions (topic_id, locale, at, number)
    SELECT topic_id, NEW.locale, NEW.at, NEW.number FROM live_topics WHERE story_id = NEW.story_id AND NEW.step > 0;
  DELETE FROM topic_editions WHERE NEW.step < 0 AND locale = NEW.locale AND at = NEW.at AND number = NEW.number
    AND topic_id IN (SELECT topic_id FROM live_topics WHERE story_id = NEW.story_id);
END;
--> statement-breakpoint
CREATE TRIGGER live_editions_insert_is_counted AFTER INSERT ON live_editions WHEN NEW.status = 'live' BEGIN
  INSERT INTO list_counts (step, story_id, number, locale, section_id, source_id, at, latest)
    VALUES (1, NEW.story_id, NEW.number, NEW.locale, NEW.section_id, NEW.source_id, NEW.first_published_at, max(NEW.updated_at, NEW.first_published_at));
END;
--> statement-breakpoint
CREATE TRIGGER live_editions_update_is_counted AFTER UPDATE ON live_editions BEGIN
  INSERT INTO list_counts (step, story_id, number, locale, section_id, source_id, at, latest)
    SELECT -1, OLD.story_id, OLD.number, OLD.locale, OLD.section_id, OLD.source_id, OLD.first_published_at, max(NEW.updated_at, NEW.first_published_at)
    WHERE OLD.status = 'live'
    AND (OLD.status, OLD.story_id, OLD.number, OLD.locale, OLD.section_id, OLD.source_id, OLD.first_published_at)
    IS NOT (NEW.status, NEW.story_id, NEW.number, NEW.locale, NEW.section_id, NEW.source_id, NEW.first_published_at);
  INSERT INTO list_counts (step, story_id, number, locale, section_id, source_id, at, latest)
    SELECT 1, NEW.story_id, NEW.number, NEW.locale, NEW.section_id, NEW.source_id, NEW.first_published_at, max(NEW.updated_at, NEW.first_published_at)
    WHERE NEW.status = 'live'
    AND (OLD.status, OLD.story_id, OLD.number, OLD.locale, OLD.section_id, OLD.source_id, OLD.first_published_at)
    IS NOT (NEW.status, NEW.story_id, NEW.number, NEW.locale, NEW.section_id, NEW.source_id, NEW.first_published_at);
  INSERT INTO list_counts (step, story_id, number, locale, section_id, source_id, at, latest)
    SELECT 0, NEW.story_id, NEW.number, NEW.locale, NEW.section_id, NEW.source_id, NEW.first_published_at, max(NEW.updated_at, NEW.first_published_at)
    WHERE NEW.status = 'live' AND OLD.updated_at IS NOT NEW.updated_at
    AND (OLD.status, OLD.story_id, OLD.number, OLD.locale, OLD.section_id, OLD.source_id, OLD.first_published_at)
    IS (NEW.status, NEW.story_id, NEW.number, NEW.locale, NEW.section_id, NEW.source_id, NEW.first_published_at);
END;
--> statement-breakpoint
CREATE TRIGGER live_editions_delete_is_counted AFTER DELETE ON live_editions WHEN OLD.status = 'live' BEGIN
  INSERT INTO list_counts (step, story_id, number, locale, section_id, source_id, at, latest)
    VALUES (-1, OLD.story_id, OLD.number, OLD.locale, OLD.section_id, OLD.source_id, OLD.first_published_at, max(OLD.updated_at, OLD.first_published_at));
END;
--> statement-breakpoint
CREATE VIEW topic_counts AS SELECT NULL AS step, NULL AS story_id, NULL AS topic_id;
--> statement-breakpoint
CREATE TRIGGER topic_counts_keep_lists INSTEAD OF INSERT ON topic_counts BEGIN
  INSERT INTO live_lists (list, locale, total, latest)
    SELECT 'topic:' || NEW.topic_id, locale, NEW.step, max(updated_at, first_published_at) FROM live_editions WHERE story_id = NEW.story_id AND status = 'live'
    ON CONFLICT (list, locale) DO UPDATE SET total = total + excluded.total, latest = max(latest, excluded.latest);
  INSERT INTO live_days (list, locale, day, total)
    SELECT 'topic:' || NEW.topic_id, locale, substr(first_published_at, 1, 10), NEW.step FROM live_editions WHERE story_id = NEW.story_id AND status = 'live'
    ON CONFLICT (list, locale, day) DO UPDATE SET total = total + excluded.total;
  DELETE FROM live_days WHERE NEW.step < 0 AND list = 'topic:' || NEW.topic_id AND total = 0
    AND (locale, day) IN (SELECT locale, substr(first_published_at, 1, 10) FROM live_editions WHERE story_id = NEW.story_id);
  INSERT OR IGNORE INTO topic_editions (topic_id, locale, at, number)
    SELECT NEW.topic_id, locale, first_published_at, number FROM live_editions WHERE story_id = NEW.story_id AND status = 'live' AND NEW.step > 0;
  DELETE FROM topic_editions WHERE NEW.step < 0 AND topic_id = NEW.topic_id
    AND (locale, at, number) IN (SELECT locale, first_published_at, number FROM live_editions WHERE story_id = NEW.story_id);
END;
--> statement-breakpoint
CREATE TRIGGER live_topics_insert_is_counted AFTER INSERT ON live_topics BEGIN
  INSERT INTO topic_counts (step, story_id, topic_id) VALUES (1, NEW.story_id, NEW.topic_id);
END;
--> statement-breakpoint
CREATE TRIGGER live_topics_update_is_counted AFTER UPDATE ON live_topics BEGIN
  INSERT INTO topic_counts (step, story_id, topic_id) VALUES (-1, OLD.story_id, OLD.topic_id);
  INSERT INTO topic_counts (step, story_id, topic_id) VALUES (1, NEW.story_id, NEW.topic_id);
END;
--> statement-breakpoint
CREATE TRIGGER live_topics_delete_is_counted AFTER DELETE ON live_topics BEGIN
  INSERT INTO topic_counts (step, story_id, topic_id) VALUES (-1, OLD.story_id, OLD.topic_id);
END;
--> statement-breakpoint
-- What is live already.
INSERT INTO live_lists (list, locale, total, latest)
  SELECT list, locale, count(*), max(max(updated_at, first_published_at)) FROM live_editions JOIN (
    SELECT story_id, locale, 'all' AS list FROM live_editions
    UNION ALL SELECT story_id, locale, 'numbers:' || (number / 1000) FROM live_editions
    UNION ALL SELECT story_id, locale, 'section:' || section_id FROM live_editions WHERE section_id IS NOT NULL
    UNION ALL SELECT story_id, locale, 'source:' || source_id FROM live_editions WHERE source_id IS NOT NULL
    UNION ALL SELECT story_id, locale, 'topic:' || topic_id FROM live_editions JOIN live_topics USING (story_id)
  ) USING (story_id, locale) WHERE status = 'live' GROUP BY list, locale;
--> statement-breakpoint
INSERT INTO live_days (list, locale, day, total)
  SELECT list, locale, substr(first_published_at, 1, 10), count(*) FROM live_editions JOIN (
    SELECT story_id, locale, 'all' AS list FROM live_editions
    UNION ALL SELECT story_id, locale, 'section:' || section_id FROM live_editions WHERE section_id IS NOT NULL
    UNION ALL SELECT story_id, locale, 'source:' || source_id FROM live_editions WHERE source_id IS NOT NULL
    UNION ALL SELECT story_id, locale, 'topic:' || topic_id FROM live_editions JOIN live_topics USING (story_id)
  ) USING (story_id, locale) WHERE status = 'live' GROUP BY 1, 2, 3;
--> statement-breakpoint
INSERT INTO topic_editions (topic_id, locale, at, number)
  SELECT topic_id, locale, first_published_at, number FROM live_editions JOIN live_topics USING (story_id) WHERE status = 'live';
