-- CROSS JOIN: before anything is counted, SQLite would look through all live editions of a language for these few.
DROP TRIGGER related_stories_update_moves_generation;
--> statement-breakpoint
CREATE TRIGGER related_stories_update_moves_generation AFTER UPDATE ON related_stories
WHEN (OLD.number, OLD.locale) IS NOT (NEW.number, NEW.locale) OR (SELECT json_group_array(json_extract(value, '$.number')) FROM json_each(OLD.relations) WHERE key <= coalesce(
      (SELECT relation.key FROM json_each(OLD.relations) AS relation CROSS JOIN live_editions AS live
        ON live.number = json_extract(relation.value, '$.number') AND live.locale = OLD.locale AND live.status = 'live'
        ORDER BY relation.key LIMIT 1 OFFSET 3), 1000000))
    IS NOT (SELECT json_group_array(json_extract(value, '$.number')) FROM json_each(NEW.relations) WHERE key <= coalesce(
      (SELECT relation.key FROM json_each(NEW.relations) AS relation CROSS JOIN live_editions AS live
        ON live.number = json_extract(relation.value, '$.number') AND live.locale = NEW.locale AND live.status = 'live'
        ORDER BY relation.key LIMIT 1 OFFSET 3), 1000000)) BEGIN
  UPDATE site_state SET generation = generation + 1 WHERE id = 1;
  INSERT INTO moved_tags (generation, tag) SELECT state.generation, moved.tag FROM site_state AS state, (
    SELECT 'related:' || NEW.number || ':' || NEW.locale AS tag
    UNION SELECT 'related:' || OLD.number || ':' || OLD.locale
  ) AS moved WHERE state.id = 1;
END;
