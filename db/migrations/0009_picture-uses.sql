-- Which pictures a story shows is told by the database itself, whoever writes.
CREATE TRIGGER revisions_tell_their_pictures AFTER INSERT ON revisions BEGIN
  DELETE FROM media_uses WHERE story_id = NEW.story_id AND place = 'draft';
  INSERT OR IGNORE INTO media_uses (media_id, story_id, place)
    SELECT node.atom, NEW.story_id, 'draft' FROM json_tree(NEW.content) AS node WHERE node.key = 'mediaId';
END;
--> statement-breakpoint
CREATE TRIGGER live_editions_insert_tells_pictures AFTER INSERT ON live_editions BEGIN
  INSERT OR IGNORE INTO media_uses (media_id, story_id, place)
    SELECT node.atom, NEW.story_id, NEW.locale FROM json_tree(NEW.passages) AS node WHERE node.key = 'mediaId';
  INSERT OR IGNORE INTO media_uses (media_id, story_id, place)
    SELECT NEW.lead_picture_id, NEW.story_id, NEW.locale WHERE NEW.lead_picture_id IS NOT NULL;
END;
--> statement-breakpoint
CREATE TRIGGER live_editions_update_tells_pictures AFTER UPDATE ON live_editions BEGIN
  DELETE FROM media_uses WHERE story_id = OLD.story_id AND place = OLD.locale;
  INSERT OR IGNORE INTO media_uses (media_id, story_id, place)
    SELECT node.atom, NEW.story_id, NEW.locale FROM json_tree(NEW.passages) AS node WHERE node.key = 'mediaId';
  INSERT OR IGNORE INTO media_uses (media_id, story_id, place)
    SELECT NEW.lead_picture_id, NEW.story_id, NEW.locale WHERE NEW.lead_picture_id IS NOT NULL;
END;
--> statement-breakpoint
CREATE TRIGGER live_editions_delete_tells_pictures AFTER DELETE ON live_editions BEGIN
  DELETE FROM media_uses WHERE story_id = OLD.story_id AND place = OLD.locale;
END;
--> statement-breakpoint
INSERT OR IGNORE INTO media_uses (media_id, story_id, place)
  SELECT node.atom, r.story_id, 'draft' FROM revisions AS r, json_tree(r.content) AS node
  WHERE node.key = 'mediaId'
    AND r.seq = (SELECT max(newest.seq) FROM revisions AS newest WHERE newest.story_id = r.story_id);
--> statement-breakpoint
INSERT OR IGNORE INTO media_uses (media_id, story_id, place)
  SELECT node.atom, e.story_id, e.locale FROM live_editions AS e, json_tree(e.passages) AS node
  WHERE node.key = 'mediaId';
--> statement-breakpoint
INSERT OR IGNORE INTO media_uses (media_id, story_id, place)
  SELECT lead_picture_id, story_id, locale FROM live_editions WHERE lead_picture_id IS NOT NULL;
--> statement-breakpoint
-- Of what the library knows of a picture, readers see its shape and its focal point alone.
DROP TRIGGER media_insert_moves_generation;
--> statement-breakpoint
DROP TRIGGER media_update_moves_generation;
--> statement-breakpoint
CREATE TRIGGER media_update_moves_generation AFTER UPDATE OF width, height, widths, focal_x, focal_y ON media BEGIN UPDATE site_state SET generation = generation + 1 WHERE id = 1; END;
