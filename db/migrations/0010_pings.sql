CREATE TABLE `pings` (
	`id` integer PRIMARY KEY NOT NULL,
	`service` text NOT NULL,
	`publication_id` integer NOT NULL,
	`urls` text NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`due_at` text,
	`failure` text,
	FOREIGN KEY (`publication_id`) REFERENCES `publications`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `pings_due` ON `pings` (`service`,`due_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `pings_once` ON `pings` (`publication_id`,`service`);--> statement-breakpoint
ALTER TABLE `site_state` ADD `changed_at` text DEFAULT '' NOT NULL;--> statement-breakpoint
UPDATE site_state SET changed_at = strftime('%Y-%m-%dT%H:%M:%fZ') WHERE id = 1;
--> statement-breakpoint
CREATE TRIGGER generation_moves_time AFTER UPDATE OF generation ON site_state BEGIN UPDATE site_state SET changed_at = strftime('%Y-%m-%dT%H:%M:%fZ') WHERE id = new.id; END;
