CREATE TABLE `check_levels` (
	`rule` text PRIMARY KEY NOT NULL,
	`level` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `waivers` (
	`id` integer PRIMARY KEY NOT NULL,
	`story_id` integer NOT NULL,
	`passage_id` text NOT NULL,
	`rule` text NOT NULL,
	`zh` text,
	`en` text,
	`reason` text NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `waivers_story` ON `waivers` (`story_id`);--> statement-breakpoint
CREATE INDEX `waivers_at` ON `waivers` (`at`);