CREATE TABLE `presence` (
	`story_id` integer NOT NULL,
	`person_id` text NOT NULL,
	`seen_at` text NOT NULL,
	PRIMARY KEY(`story_id`, `person_id`),
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `saved_views` (
	`id` integer PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`name` text NOT NULL,
	`query` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `saved_views_name` ON `saved_views` (`person_id`,`name`);--> statement-breakpoint
ALTER TABLE `revisions` ADD `restored_from` integer;--> statement-breakpoint
ALTER TABLE `stories` ADD `embargo_until` text;