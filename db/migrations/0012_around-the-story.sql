CREATE TABLE `front_pins` (
	`slot` integer NOT NULL,
	`locale` text NOT NULL,
	`story_id` integer NOT NULL,
	`expires_at` text,
	PRIMARY KEY(`slot`, `locale`),
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `most_read` (
	`locale` text NOT NULL,
	`span` text NOT NULL,
	`section_id` integer NOT NULL,
	`position` integer NOT NULL,
	`story_id` integer NOT NULL,
	PRIMARY KEY(`locale`, `span`, `section_id`, `position`),
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `reads` (
	`hour` text NOT NULL,
	`story_id` integer NOT NULL,
	`locale` text NOT NULL,
	`count` integer NOT NULL,
	PRIMARY KEY(`hour`, `story_id`, `locale`),
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TRIGGER front_pins_insert_moves_generation AFTER INSERT ON front_pins BEGIN UPDATE site_state SET generation = generation + 1 WHERE id = 1; END;
--> statement-breakpoint
CREATE TRIGGER front_pins_update_moves_generation AFTER UPDATE ON front_pins BEGIN UPDATE site_state SET generation = generation + 1 WHERE id = 1; END;
--> statement-breakpoint
CREATE TRIGGER front_pins_delete_moves_generation AFTER DELETE ON front_pins BEGIN UPDATE site_state SET generation = generation + 1 WHERE id = 1; END;
--> statement-breakpoint
CREATE TRIGGER most_read_insert_moves_generation AFTER INSERT ON most_read BEGIN UPDATE site_state SET generation = generation + 1 WHERE id = 1; END;
--> statement-breakpoint
CREATE TRIGGER most_read_update_moves_generation AFTER UPDATE ON most_read BEGIN UPDATE site_state SET generation = generation + 1 WHERE id = 1; END;
--> statement-breakpoint
CREATE TRIGGER most_read_delete_moves_generation AFTER DELETE ON most_read BEGIN UPDATE site_state SET generation = generation + 1 WHERE id = 1; END;
