-- The words OR IGNORE of a trigger give way to those of the statement that fires it, and a publication's
-- has others: what a story shows twice is made one here.
DROP TRIGGER revisions_tell_their_pictures;
--> statement-breakpoint
CREATE TRIGGER revisions_tell_their_pictures AFTER INSERT ON revisions BEGIN
  DELETE FROM media_uses WHERE story_id = NEW.story_id AND place = 'draft';
  INSERT INTO media_uses (media_id, story_id, place)
    SELECT DISTINCT node.atom, NEW.story_id, 'draft' FROM json_tree(NEW.content) AS node
    WHERE node.key = 'mediaId' AND node.type = 'text';
END;
--> statement-breakpoint
DROP TRIGGER live_editions_insert_tells_pictures;
--> statement-breakpoint
CREATE TRIGGER live_editions_insert_tells_pictures AFTER INSERT ON live_editions BEGIN
  DELETE FROM media_uses WHERE story_id = NEW.story_id AND place = NEW.locale;
  INSERT INTO media_uses (media_id, story_id, place)
    SELECT node.atom, NEW.story_id, NEW.locale FROM json_tree(NEW.passages) AS node
    WHERE node.key = 'mediaId' AND node.type = 'text'
    UNION SELECT NEW.lead_picture_id, NEW.story_id, NEW.locale WHERE NEW.lead_picture_id IS NOT NULL;
END;
--> statement-breakpoint
DROP TRIGGER live_editions_update_tells_pictures;
--> statement-breakpoint
CREATE TRIGGER live_editions_update_tells_pictures AFTER UPDATE ON live_editions BEGIN
  DELETE FROM media_uses WHERE story_id = OLD.story_id AND place = OLD.locale;
  INSERT INTO media_uses (media_id, story_id, place)
    SELECT node.atom, NEW.story_id, NEW.locale FROM json_tree(NEW.passages) AS node
    WHERE node.key = 'mediaId' AND node.type = 'text'
    UNION SELECT NEW.lead_picture_id, NEW.story_id, NEW.locale WHERE NEW.lead_picture_id IS NOT NULL;
END;
--> statement-breakpoint
-- Where the clock was set back the time goes on by a millisecond, for whoever asks what is newer.
DROP TRIGGER generation_moves_time;
--> statement-breakpoint
CREATE TRIGGER generation_moves_time AFTER UPDATE OF generation ON site_state BEGIN
  UPDATE site_state SET changed_at = CASE
    WHEN strftime('%Y-%m-%dT%H:%M:%fZ') >= OLD.changed_at THEN strftime('%Y-%m-%dT%H:%M:%fZ')
    ELSE strftime('%Y-%m-%dT%H:%M:%fZ', OLD.changed_at, '+0.001 seconds') END
  WHERE id = NEW.id;
END;
