CREATE TABLE `moved_tags` (
	`id` integer PRIMARY KEY NOT NULL,
	`generation` integer NOT NULL,
	`tag` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `moved_tags_generation` ON `moved_tags` (`generation`,`tag`);--> statement-breakpoint
CREATE TABLE `related_stories` (
	`number` integer NOT NULL,
	`locale` text NOT NULL,
	`relations` text NOT NULL,
	PRIMARY KEY(`number`, `locale`)
) STRICT;
--> statement-breakpoint
CREATE TRIGGER generation_forgets_tags AFTER UPDATE OF generation ON site_state
WHEN NEW.generation % 1000 = 0 BEGIN
  DELETE FROM moved_tags WHERE generation <= NEW.generation - 10000;
END;
--> statement-breakpoint
CREATE VIEW list_moves AS
  SELECT NULL AS story_id, NULL AS number, NULL AS locale, NULL AS section_id, NULL AS source_id, NULL AS at;
--> statement-breakpoint
CREATE TRIGGER list_moves_tells_tags INSTEAD OF INSERT ON list_moves BEGIN
  UPDATE site_state SET generation = generation + 1 WHERE id = 1;
  INSERT INTO moved_tags (generation, tag) SELECT state.generation, moved.tag FROM site_state AS state, (
    SELECT 'stories' AS tag
    UNION SELECT 'section:' || NEW.section_id WHERE NEW.section_id IS NOT NULL
    UNION SELECT 'source:' || NEW.source_id WHERE NEW.source_id IS NOT NULL
    UNION SELECT 'topic:' || topic_id FROM live_topics WHERE story_id = NEW.story_id
    UNION SELECT 'day:' || substr(NEW.at, 1, 10)
    UNION SELECT tag FROM (SELECT 'day:' || substr(first_published_at, 1, 10) AS tag FROM live_editions WHERE locale = NEW.locale AND status = 'live' AND first_published_at < NEW.at ORDER BY first_published_at DESC LIMIT 1)
    UNION SELECT tag FROM (SELECT 'day:' || substr(first_published_at, 1, 10) AS tag FROM live_editions WHERE locale = NEW.locale AND status = 'live' AND first_published_at > NEW.at ORDER BY first_published_at ASC LIMIT 1)
    UNION SELECT tag FROM (SELECT 'story:' || number AS tag FROM live_editions WHERE section_id = NEW.section_id AND locale = NEW.locale AND status = 'live' AND (first_published_at, number) < (NEW.at, NEW.number) ORDER BY first_published_at DESC, number DESC LIMIT 1)
    UNION SELECT tag FROM (SELECT 'story:' || number AS tag FROM live_editions WHERE section_id = NEW.section_id AND locale = NEW.locale AND status = 'live' AND (first_published_at, number) > (NEW.at, NEW.number) ORDER BY first_published_at ASC, number ASC LIMIT 1)
    UNION SELECT 'sections' WHERE NEW.section_id IS NOT NULL AND NOT EXISTS (
      SELECT 1 FROM live_editions WHERE section_id = NEW.section_id AND locale = NEW.locale AND status = 'live' AND story_id <> NEW.story_id)
  ) AS moved WHERE state.id = 1;
END;
--> statement-breakpoint
DROP TRIGGER live_editions_insert_moves_generation;
--> statement-breakpoint
CREATE TRIGGER live_editions_insert_moves_generation AFTER INSERT ON live_editions BEGIN
  UPDATE site_state SET generation = generation + 1 WHERE id = 1;
  INSERT INTO moved_tags (generation, tag) SELECT state.generation, moved.tag FROM site_state AS state, (
    SELECT 'texts' AS tag
    UNION SELECT 'story:' || NEW.number
  ) AS moved WHERE state.id = 1;
  INSERT INTO list_moves (story_id, number, locale, section_id, source_id, at)
    SELECT NEW.story_id, NEW.number, NEW.locale, NEW.section_id, NEW.source_id, NEW.first_published_at WHERE NEW.status = 'live';
END;
--> statement-breakpoint
DROP TRIGGER live_editions_update_moves_generation;
--> statement-breakpoint
CREATE TRIGGER live_editions_update_moves_generation AFTER UPDATE ON live_editions BEGIN
  UPDATE site_state SET generation = generation + 1 WHERE id = 1;
  INSERT INTO moved_tags (generation, tag) SELECT state.generation, moved.tag FROM site_state AS state, (
    SELECT 'texts' AS tag
    UNION SELECT 'story:' || NEW.number
    UNION SELECT 'story:' || OLD.number
  ) AS moved WHERE state.id = 1;
  INSERT INTO list_moves (story_id, number, locale, section_id, source_id, at)
    SELECT OLD.story_id, OLD.number, OLD.locale, OLD.section_id, OLD.source_id, OLD.first_published_at WHERE OLD.status = 'live'
    AND (OLD.status, OLD.story_id, OLD.number, OLD.locale, OLD.section_id, OLD.source_id, OLD.first_published_at)
    IS NOT (NEW.status, NEW.story_id, NEW.number, NEW.locale, NEW.section_id, NEW.source_id, NEW.first_published_at);
  INSERT INTO list_moves (story_id, number, locale, section_id, source_id, at)
    SELECT NEW.story_id, NEW.number, NEW.locale, NEW.section_id, NEW.source_id, NEW.first_published_at WHERE NEW.status = 'live'
    AND (OLD.status, OLD.story_id, OLD.number, OLD.locale, OLD.section_id, OLD.source_id, OLD.first_published_at)
    IS NOT (NEW.status, NEW.story_id, NEW.number, NEW.locale, NEW.section_id, NEW.source_id, NEW.first_published_at);
END;
--> statement-breakpoint
DROP TRIGGER live_editions_delete_moves_generation;
--> statement-breakpoint
CREATE TRIGGER live_editions_delete_moves_generation AFTER DELETE ON live_editions BEGIN
  UPDATE site_state SET generation = generation + 1 WHERE id = 1;
  INSERT INTO moved_tags (generation, tag) SELECT state.generation, moved.tag FROM site_state AS state, (
    SELECT 'texts' AS tag
    UNION SELECT 'story:' || OLD.number
  ) AS moved WHERE state.id = 1;
  INSERT INTO list_moves (story_id, number, locale, section_id, source_id, at)
    SELECT OLD.story_id, OLD.number, OLD.locale, OLD.section_id, OLD.source_id, OLD.first_published_at WHERE OLD.status = 'live';
END;
--> statement-breakpoint
DROP TRIGGER live_topics_insert_moves_generation;
--> statement-breakpoint
CREATE TRIGGER live_topics_insert_moves_generation AFTER INSERT ON live_topics BEGIN
  UPDATE site_state SET generation = generation + 1 WHERE id = 1;
  INSERT INTO moved_tags (generation, tag) SELECT state.generation, moved.tag FROM site_state AS state, (
    SELECT 'texts' AS tag
    UNION SELECT 'topic:' || NEW.topic_id
    UNION SELECT 'story:' || number FROM live_editions WHERE story_id = NEW.story_id
  ) AS moved WHERE state.id = 1;
END;
--> statement-breakpoint
DROP TRIGGER live_topics_update_moves_generation;
--> statement-breakpoint
CREATE TRIGGER live_topics_update_moves_generation AFTER UPDATE ON live_topics BEGIN
  UPDATE site_state SET generation = generation + 1 WHERE id = 1;
  INSERT INTO moved_tags (generation, tag) SELECT state.generation, moved.tag FROM site_state AS state, (
    SELECT 'texts' AS tag
    UNION SELECT 'topic:' || NEW.topic_id
    UNION SELECT 'story:' || number FROM live_editions WHERE story_id = NEW.story_id
    UNION SELECT 'topic:' || OLD.topic_id
    UNION SELECT 'story:' || number FROM live_editions WHERE story_id = OLD.story_id
  ) AS moved WHERE state.id = 1;
END;
--> statement-breakpoint
DROP TRIGGER live_topics_delete_moves_generation;
--> statement-breakpoint
CREATE TRIGGER live_topics_delete_moves_generation AFTER DELETE ON live_topics BEGIN
  UPDATE site_state SET generation = generation + 1 WHERE id = 1;
  INSERT INTO moved_tags (generation, tag) SELECT state.generation, moved.tag FROM site_state AS state, (
    SELECT 'texts' AS tag
    UNION SELECT 'topic:' || OLD.topic_id
    UNION SELECT 'story:' || number FROM live_editions WHERE story_id = OLD.story_id
  ) AS moved WHERE state.id = 1;
END;
--> statement-breakpoint
DROP TRIGGER sections_insert_moves_generation;
--> statement-breakpoint
CREATE TRIGGER sections_insert_moves_generation AFTER INSERT ON sections BEGIN
  UPDATE site_state SET generation = generation + 1 WHERE id = 1;
  INSERT INTO moved_tags (generation, tag) SELECT state.generation, moved.tag FROM site_state AS state, (
    SELECT 'sections' AS tag
  ) AS moved WHERE state.id = 1;
END;
--> statement-breakpoint
DROP TRIGGER sections_update_moves_generation;
--> statement-breakpoint
CREATE TRIGGER sections_update_moves_generation AFTER UPDATE ON sections BEGIN
  UPDATE site_state SET generation = generation + 1 WHERE id = 1;
  INSERT INTO moved_tags (generation, tag) SELECT state.generation, moved.tag FROM site_state AS state, (
    SELECT 'sections' AS tag
  ) AS moved WHERE state.id = 1;
END;
--> statement-breakpoint
DROP TRIGGER sections_delete_moves_generation;
--> statement-breakpoint
CREATE TRIGGER sections_delete_moves_generation AFTER DELETE ON sections BEGIN
  UPDATE site_state SET generation = generation + 1 WHERE id = 1;
  INSERT INTO moved_tags (generation, tag) SELECT state.generation, moved.tag FROM site_state AS state, (
    SELECT 'sections' AS tag
  ) AS moved WHERE state.id = 1;
END;
--> statement-breakpoint
DROP TRIGGER topics_insert_moves_generation;
--> statement-breakpoint
CREATE TRIGGER topics_insert_moves_generation AFTER INSERT ON topics BEGIN
  UPDATE site_state SET generation = generation + 1 WHERE id = 1;
  INSERT INTO moved_tags (generation, tag) SELECT state.generation, moved.tag FROM site_state AS state, (
    SELECT 'topics' AS tag
  ) AS moved WHERE state.id = 1;
END;
--> statement-breakpoint
DROP TRIGGER topics_update_moves_generation;
--> statement-breakpoint
CREATE TRIGGER topics_update_moves_generation AFTER UPDATE ON topics BEGIN
  UPDATE site_state SET generation = generation + 1 WHERE id = 1;
  INSERT INTO moved_tags (generation, tag) SELECT state.generation, moved.tag FROM site_state AS state, (
    SELECT 'topic-name:' || NEW.id AS tag
    UNION SELECT 'topics' WHERE OLD.slug IS NOT NEW.slug
  ) AS moved WHERE state.id = 1;
END;
--> statement-breakpoint
DROP TRIGGER topics_delete_moves_generation;
--> statement-breakpoint
CREATE TRIGGER topics_delete_moves_generation AFTER DELETE ON topics BEGIN
  UPDATE site_state SET generation = generation + 1 WHERE id = 1;
  INSERT INTO moved_tags (generation, tag) SELECT state.generation, moved.tag FROM site_state AS state, (
    SELECT 'topics' AS tag
    UNION SELECT 'topic-name:' || OLD.id
  ) AS moved WHERE state.id = 1;
END;
--> statement-breakpoint
DROP TRIGGER sources_insert_moves_generation;
--> statement-breakpoint
CREATE TRIGGER sources_insert_moves_generation AFTER INSERT ON sources BEGIN
  UPDATE site_state SET generation = generation + 1 WHERE id = 1;
  INSERT INTO moved_tags (generation, tag) SELECT state.generation, moved.tag FROM site_state AS state, (
    SELECT 'sources' AS tag
  ) AS moved WHERE state.id = 1;
END;
--> statement-breakpoint
DROP TRIGGER sources_update_moves_generation;
--> statement-breakpoint
CREATE TRIGGER sources_update_moves_generation AFTER UPDATE ON sources BEGIN
  UPDATE site_state SET generation = generation + 1 WHERE id = 1;
  INSERT INTO moved_tags (generation, tag) SELECT state.generation, moved.tag FROM site_state AS state, (
    SELECT 'source-name:' || NEW.id AS tag
    UNION SELECT 'sources' WHERE OLD.slug IS NOT NEW.slug
  ) AS moved WHERE state.id = 1;
END;
--> statement-breakpoint
DROP TRIGGER sources_delete_moves_generation;
--> statement-breakpoint
CREATE TRIGGER sources_delete_moves_generation AFTER DELETE ON sources BEGIN
  UPDATE site_state SET generation = generation + 1 WHERE id = 1;
  INSERT INTO moved_tags (generation, tag) SELECT state.generation, moved.tag FROM site_state AS state, (
    SELECT 'sources' AS tag
    UNION SELECT 'source-name:' || OLD.id
  ) AS moved WHERE state.id = 1;
END;
--> statement-breakpoint
DROP TRIGGER media_update_moves_generation;
--> statement-breakpoint
CREATE TRIGGER media_update_moves_generation AFTER UPDATE OF width, height, widths, focal_x, focal_y ON media BEGIN
  UPDATE site_state SET generation = generation + 1 WHERE id = 1;
  INSERT INTO moved_tags (generation, tag) SELECT state.generation, moved.tag FROM site_state AS state, (
    SELECT 'picture:' || NEW.id AS tag
  ) AS moved WHERE state.id = 1;
END;
--> statement-breakpoint
DROP TRIGGER media_delete_moves_generation;
--> statement-breakpoint
CREATE TRIGGER media_delete_moves_generation AFTER DELETE ON media BEGIN
  UPDATE site_state SET generation = generation + 1 WHERE id = 1;
  INSERT INTO moved_tags (generation, tag) SELECT state.generation, moved.tag FROM site_state AS state, (
    SELECT 'picture:' || OLD.id AS tag
  ) AS moved WHERE state.id = 1;
END;
--> statement-breakpoint
DROP TRIGGER front_pins_insert_moves_generation;
--> statement-breakpoint
CREATE TRIGGER front_pins_insert_moves_generation AFTER INSERT ON front_pins BEGIN
  UPDATE site_state SET generation = generation + 1 WHERE id = 1;
  INSERT INTO moved_tags (generation, tag) SELECT state.generation, moved.tag FROM site_state AS state, (
    SELECT 'front' AS tag
  ) AS moved WHERE state.id = 1;
END;
--> statement-breakpoint
DROP TRIGGER front_pins_update_moves_generation;
--> statement-breakpoint
CREATE TRIGGER front_pins_update_moves_generation AFTER UPDATE ON front_pins BEGIN
  UPDATE site_state SET generation = generation + 1 WHERE id = 1;
  INSERT INTO moved_tags (generation, tag) SELECT state.generation, moved.tag FROM site_state AS state, (
    SELECT 'front' AS tag
  ) AS moved WHERE state.id = 1;
END;
--> statement-breakpoint
DROP TRIGGER front_pins_delete_moves_generation;
--> statement-breakpoint
CREATE TRIGGER front_pins_delete_moves_generation AFTER DELETE ON front_pins BEGIN
  UPDATE site_state SET generation = generation + 1 WHERE id = 1;
  INSERT INTO moved_tags (generation, tag) SELECT state.generation, moved.tag FROM site_state AS state, (
    SELECT 'front' AS tag
  ) AS moved WHERE state.id = 1;
END;
--> statement-breakpoint
DROP TRIGGER most_read_insert_moves_generation;
--> statement-breakpoint
CREATE TRIGGER most_read_insert_moves_generation AFTER INSERT ON most_read BEGIN
  UPDATE site_state SET generation = generation + 1 WHERE id = 1;
  INSERT INTO moved_tags (generation, tag) SELECT state.generation, moved.tag FROM site_state AS state, (
    SELECT 'most-read:' || NEW.section_id AS tag
  ) AS moved WHERE state.id = 1;
END;
--> statement-breakpoint
DROP TRIGGER most_read_update_moves_generation;
--> statement-breakpoint
CREATE TRIGGER most_read_update_moves_generation AFTER UPDATE ON most_read BEGIN
  UPDATE site_state SET generation = generation + 1 WHERE id = 1;
  INSERT INTO moved_tags (generation, tag) SELECT state.generation, moved.tag FROM site_state AS state, (
    SELECT 'most-read:' || NEW.section_id AS tag
    UNION SELECT 'most-read:' || OLD.section_id
  ) AS moved WHERE state.id = 1;
END;
--> statement-breakpoint
DROP TRIGGER most_read_delete_moves_generation;
--> statement-breakpoint
CREATE TRIGGER most_read_delete_moves_generation AFTER DELETE ON most_read BEGIN
  UPDATE site_state SET generation = generation + 1 WHERE id = 1;
  INSERT INTO moved_tags (generation, tag) SELECT state.generation, moved.tag FROM site_state AS state, (
    SELECT 'most-read:' || OLD.section_id AS tag
  ) AS moved WHERE state.id = 1;
END;
--> statement-breakpoint
CREATE TRIGGER related_stories_insert_moves_generation AFTER INSERT ON related_stories BEGIN
  UPDATE site_state SET generation = generation + 1 WHERE id = 1;
  INSERT INTO moved_tags (generation, tag) SELECT state.generation, moved.tag FROM site_state AS state, (
    SELECT 'related:' || NEW.number AS tag
  ) AS moved WHERE state.id = 1;
END;
--> statement-breakpoint
CREATE TRIGGER related_stories_update_moves_generation AFTER UPDATE ON related_stories BEGIN
  UPDATE site_state SET generation = generation + 1 WHERE id = 1;
  INSERT INTO moved_tags (generation, tag) SELECT state.generation, moved.tag FROM site_state AS state, (
    SELECT 'related:' || NEW.number AS tag
  ) AS moved WHERE state.id = 1;
END;
--> statement-breakpoint
CREATE TRIGGER related_stories_delete_moves_generation AFTER DELETE ON related_stories BEGIN
  UPDATE site_state SET generation = generation + 1 WHERE id = 1;
  INSERT INTO moved_tags (generation, tag) SELECT state.generation, moved.tag FROM site_state AS state, (
    SELECT 'related:' || OLD.number AS tag
  ) AS moved WHERE state.id = 1;
END;
