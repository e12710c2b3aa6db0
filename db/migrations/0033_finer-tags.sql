DROP TRIGGER list_moves_tells_tags;
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
    UNION SELECT tag FROM (SELECT 'beside:' || number AS tag FROM live_editions WHERE section_id = NEW.section_id AND locale = NEW.locale AND status = 'live' AND (first_published_at, number) < (NEW.at, NEW.number) ORDER BY first_published_at DESC, number DESC LIMIT 1)
    UNION SELECT tag FROM (SELECT 'beside:' || number AS tag FROM live_editions WHERE section_id = NEW.section_id AND locale = NEW.locale AND status = 'live' AND (first_published_at, number) > (NEW.at, NEW.number) ORDER BY first_published_at ASC, number ASC LIMIT 1)
    UNION SELECT 'used-sources' WHERE NEW.source_id IS NOT NULL AND NOT EXISTS (
      SELECT 1 FROM live_editions WHERE source_id = NEW.source_id AND status = 'live' AND story_id <> NEW.story_id)
    UNION SELECT 'used-topics' FROM live_topics AS own WHERE own.story_id = NEW.story_id AND NOT EXISTS (
      SELECT 1 FROM live_topics AS other JOIN live_editions AS live ON live.story_id = other.story_id
      WHERE other.topic_id = own.topic_id AND other.story_id <> NEW.story_id AND live.status = 'live')
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
    UNION SELECT 'card:' || NEW.number
    UNION SELECT 'corrections' WHERE EXISTS (SELECT 1 FROM live_editions WHERE story_id = NEW.story_id AND corrections <> '[]')
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
    UNION SELECT 'card:' || NEW.number WHERE (OLD.status, OLD.story_id, OLD.locale, OLD.number, OLD.slug, OLD.headline, OLD.standfirst, OLD.excerpt, OLD.first_published_at, OLD.section_id, OLD.lead_picture, OLD.lead_picture_id)
    IS NOT (NEW.status, NEW.story_id, NEW.locale, NEW.number, NEW.slug, NEW.headline, NEW.standfirst, NEW.excerpt, NEW.first_published_at, NEW.section_id, NEW.lead_picture, NEW.lead_picture_id)
    UNION SELECT 'card:' || OLD.number WHERE (OLD.status, OLD.story_id, OLD.locale, OLD.number, OLD.slug, OLD.headline, OLD.standfirst, OLD.excerpt, OLD.first_published_at, OLD.section_id, OLD.lead_picture, OLD.lead_picture_id)
    IS NOT (NEW.status, NEW.story_id, NEW.locale, NEW.number, NEW.slug, NEW.headline, NEW.standfirst, NEW.excerpt, NEW.first_published_at, NEW.section_id, NEW.lead_picture, NEW.lead_picture_id)
    UNION SELECT 'corrections' WHERE OLD.corrections IS NOT NEW.corrections
    UNION SELECT 'corrections' WHERE EXISTS (SELECT 1 FROM live_editions WHERE story_id = NEW.story_id AND corrections <> '[]') AND (OLD.status, OLD.story_id, OLD.locale, OLD.number, OLD.slug, OLD.headline, OLD.standfirst, OLD.excerpt, OLD.first_published_at, OLD.section_id, OLD.lead_picture, OLD.lead_picture_id)
    IS NOT (NEW.status, NEW.story_id, NEW.locale, NEW.number, NEW.slug, NEW.headline, NEW.standfirst, NEW.excerpt, NEW.first_published_at, NEW.section_id, NEW.lead_picture, NEW.lead_picture_id)
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
    UNION SELECT 'card:' || OLD.number
    UNION SELECT 'corrections' WHERE OLD.corrections <> '[]' OR EXISTS (SELECT 1 FROM live_editions WHERE story_id = OLD.story_id AND corrections <> '[]')
  ) AS moved WHERE state.id = 1;
  INSERT INTO list_moves (story_id, number, locale, section_id, source_id, at)
    SELECT OLD.story_id, OLD.number, OLD.locale, OLD.section_id, OLD.source_id, OLD.first_published_at WHERE OLD.status = 'live';
END;
--> statement-breakpoint
DROP TRIGGER related_stories_update_moves_generation;
--> statement-breakpoint
CREATE TRIGGER related_stories_update_moves_generation AFTER UPDATE ON related_stories
WHEN (OLD.number, OLD.locale) IS NOT (NEW.number, NEW.locale) OR (SELECT json_group_array(json_extract(value, '$.number')) FROM json_each(OLD.relations) WHERE key <= coalesce(
      (SELECT relation.key FROM json_each(OLD.relations) AS relation JOIN live_editions AS live
        ON live.number = json_extract(relation.value, '$.number') AND live.locale = OLD.locale AND live.status = 'live'
        ORDER BY relation.key LIMIT 1 OFFSET 3), 1000000))
    IS NOT (SELECT json_group_array(json_extract(value, '$.number')) FROM json_each(NEW.relations) WHERE key <= coalesce(
      (SELECT relation.key FROM json_each(NEW.relations) AS relation JOIN live_editions AS live
        ON live.number = json_extract(relation.value, '$.number') AND live.locale = NEW.locale AND live.status = 'live'
        ORDER BY relation.key LIMIT 1 OFFSET 3), 1000000)) BEGIN
  UPDATE site_state SET generation = generation + 1 WHERE id = 1;
  INSERT INTO moved_tags (generation, tag) SELECT state.generation, moved.tag FROM site_state AS state, (
    SELECT 'related:' || NEW.number || ':' || NEW.locale AS tag
    UNION SELECT 'related:' || OLD.number || ':' || OLD.locale
  ) AS moved WHERE state.id = 1;
END;
--> statement-breakpoint
DROP TRIGGER live_topics_insert_moves_generation;
--> statement-breakpoint
CREATE TRIGGER live_topics_insert_moves_generation AFTER INSERT ON live_topics BEGIN
  UPDATE site_state SET generation = generation + 1 WHERE id = 1;
  INSERT INTO moved_tags (generation, tag) SELECT state.generation, moved.tag FROM site_state AS state, (
    SELECT 'texts' AS tag
    UNION SELECT 'topic:' || NEW.topic_id
    UNION SELECT 'used-topics' WHERE NOT EXISTS (
      SELECT 1 FROM live_topics AS other JOIN live_editions AS live ON live.story_id = other.story_id
      WHERE other.topic_id = NEW.topic_id AND other.story_id <> NEW.story_id AND live.status = 'live')
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
    UNION SELECT 'used-topics' WHERE NOT EXISTS (
      SELECT 1 FROM live_topics AS other JOIN live_editions AS live ON live.story_id = other.story_id
      WHERE other.topic_id = NEW.topic_id AND other.story_id <> NEW.story_id AND live.status = 'live')
    UNION SELECT 'story:' || number FROM live_editions WHERE story_id = NEW.story_id
    UNION SELECT 'topic:' || OLD.topic_id
    UNION SELECT 'used-topics' WHERE NOT EXISTS (
      SELECT 1 FROM live_topics AS other JOIN live_editions AS live ON live.story_id = other.story_id
      WHERE other.topic_id = OLD.topic_id AND other.story_id <> OLD.story_id AND live.status = 'live')
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
    UNION SELECT 'used-topics' WHERE NOT EXISTS (
      SELECT 1 FROM live_topics AS other JOIN live_editions AS live ON live.story_id = other.story_id
      WHERE other.topic_id = OLD.topic_id AND other.story_id <> OLD.story_id AND live.status = 'live')
    UNION SELECT 'story:' || number FROM live_editions WHERE story_id = OLD.story_id
  ) AS moved WHERE state.id = 1;
END;
--> statement-breakpoint
DROP TRIGGER related_stories_insert_moves_generation;
--> statement-breakpoint
CREATE TRIGGER related_stories_insert_moves_generation AFTER INSERT ON related_stories BEGIN
  UPDATE site_state SET generation = generation + 1 WHERE id = 1;
  INSERT INTO moved_tags (generation, tag) SELECT state.generation, moved.tag FROM site_state AS state, (
    SELECT 'related:' || NEW.number || ':' || NEW.locale AS tag
  ) AS moved WHERE state.id = 1;
END;
--> statement-breakpoint
DROP TRIGGER related_stories_delete_moves_generation;
--> statement-breakpoint
CREATE TRIGGER related_stories_delete_moves_generation AFTER DELETE ON related_stories BEGIN
  UPDATE site_state SET generation = generation + 1 WHERE id = 1;
  INSERT INTO moved_tags (generation, tag) SELECT state.generation, moved.tag FROM site_state AS state, (
    SELECT 'related:' || OLD.number || ':' || OLD.locale AS tag
  ) AS moved WHERE state.id = 1;
END;
