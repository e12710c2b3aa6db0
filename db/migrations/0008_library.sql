CREATE TABLE `media_uses` (
	`media_id` text NOT NULL,
	`story_id` integer NOT NULL,
	`place` text NOT NULL,
	PRIMARY KEY(`media_id`, `story_id`, `place`),
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `media_uses_story` ON `media_uses` (`story_id`,`place`);--> statement-breakpoint
CREATE TABLE `preview_links` (
	`id` integer PRIMARY KEY NOT NULL,
	`story_id` integer NOT NULL,
	`created_by` text NOT NULL,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`revoked_at` text,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `preview_links_story` ON `preview_links` (`story_id`);--> statement-breakpoint
ALTER TABLE `media` ADD `alt` text DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE `media` ADD `caption` text DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE `media` ADD `credit` text DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE `media` ADD `suggestions` text DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE `media` ADD `uploaded_by` text REFERENCES people(id);