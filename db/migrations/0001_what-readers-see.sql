-- Whatever changes what readers see moves the generation on, whoever wrote it.
INSERT INTO site_state (id, generation) VALUES (1, 0);
--> statement-breakpoint
CREATE TRIGGER live_editions_insert_moves_generation AFTER INSERT ON live_editions BEGIN UPDATE site_state SET generation = generation + 1 WHERE id = 1; END;
--> statement-breakpoint
CREATE TRIGGER live_editions_update_moves_generation AFTER UPDATE ON live_editions BEGIN UPDATE site_state SET generation = generation + 1 WHERE id = 1; END;
--> statement-breakpoint
CREATE TRIGGER live_editions_delete_moves_generation AFTER DELETE ON live_editions BEGIN UPDATE site_state SET generation = generation + 1 WHERE id = 1; END;
--> statement-breakpoint
CREATE TRIGGER live_topics_insert_moves_generation AFTER INSERT ON live_topics BEGIN UPDATE site_state SET generation = generation + 1 WHERE id = 1; END;
--> statement-breakpoint
CREATE TRIGGER live_topics_update_moves_generation AFTER UPDATE ON live_topics BEGIN UPDATE site_state SET generation = generation + 1 WHERE id = 1; END;
--> statement-breakpoint
CREATE TRIGGER live_topics_delete_moves_generation AFTER DELETE ON live_topics BEGIN UPDATE site_state SET generation = generation + 1 WHERE id = 1; END;
--> statement-breakpoint
CREATE TRIGGER sections_insert_moves_generation AFTER INSERT ON sections BEGIN UPDATE site_state SET generation = generation + 1 WHERE id = 1; END;
--> statement-breakpoint
CREATE TRIGGER sections_update_moves_generation AFTER UPDATE ON sections BEGIN UPDATE site_state SET generation = generation + 1 WHERE id = 1; END;
--> statement-breakpoint
CREATE TRIGGER sections_delete_moves_generation AFTER DELETE ON sections BEGIN UPDATE site_state SET generation = generation + 1 WHERE id = 1; END;
--> statement-breakpoint
CREATE TRIGGER topics_insert_moves_generation AFTER INSERT ON topics BEGIN UPDATE site_state SET generation = generation + 1 WHERE id = 1; END;
--> statement-breakpoint
CREATE TRIGGER topics_update_moves_generation AFTER UPDATE ON topics BEGIN UPDATE site_state SET generation = generation + 1 WHERE id = 1; END;
--> statement-breakpoint
CREATE TRIGGER topics_delete_moves_generation AFTER DELETE ON topics BEGIN UPDATE site_state SET generation = generation + 1 WHERE id = 1; END;
--> statement-breakpoint
CREATE TRIGGER sources_insert_moves_generation AFTER INSERT ON sources BEGIN UPDATE site_state SET generation = generation + 1 WHERE id = 1; END;
--> statement-breakpoint
CREATE TRIGGER sources_update_moves_generation AFTER UPDATE ON sources BEGIN UPDATE site_state SET generation = generation + 1 WHERE id = 1; END;
--> statement-breakpoint
CREATE TRIGGER sources_delete_moves_generation AFTER DELETE ON sources BEGIN UPDATE site_state SET generation = generation + 1 WHERE id = 1; END;
--> statement-breakpoint
CREATE TRIGGER media_insert_moves_generation AFTER INSERT ON media BEGIN UPDATE site_state SET generation = generation + 1 WHERE id = 1; END;
--> statement-breakpoint
CREATE TRIGGER media_update_moves_generation AFTER UPDATE ON media BEGIN UPDATE site_state SET generation = generation + 1 WHERE id = 1; END;
--> statement-breakpoint
CREATE TRIGGER media_delete_moves_generation AFTER DELETE ON media BEGIN UPDATE site_state SET generation = generation + 1 WHERE id = 1; END;
--> statement-breakpoint
CREATE TRIGGER revisions_are_append_only BEFORE UPDATE ON revisions BEGIN SELECT RAISE(ABORT, 'revisions are append only'); END;
--> statement-breakpoint
CREATE TRIGGER revisions_are_never_deleted BEFORE DELETE ON revisions BEGIN SELECT RAISE(ABORT, 'revisions are append only'); END;
--> statement-breakpoint
CREATE TRIGGER publications_are_append_only BEFORE UPDATE ON publications BEGIN SELECT RAISE(ABORT, 'publications are append only'); END;
--> statement-breakpoint
CREATE TRIGGER publications_are_never_deleted BEFORE DELETE ON publications BEGIN SELECT RAISE(ABORT, 'publications are append only'); END;
--> statement-breakpoint
CREATE TRIGGER publication_editions_are_append_only BEFORE UPDATE ON publication_editions BEGIN SELECT RAISE(ABORT, 'publication_editions are append only'); END;
--> statement-breakpoint
CREATE TRIGGER publication_editions_are_never_deleted BEFORE DELETE ON publication_editions BEGIN SELECT RAISE(ABORT, 'publication_editions are append only'); END;
