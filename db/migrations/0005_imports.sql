CREATE TABLE `imports` (
	`id` integer PRIMARY KEY NOT NULL,
	`story_id` integer NOT NULL,
	`path` text NOT NULL,
	`text_hash` text NOT NULL,
	`signature` text,
	`content` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `imports_story` ON `imports` (`story_id`);--> statement-breakpoint
CREATE INDEX `imports_path` ON `imports` (`path`);--> statement-breakpoint
CREATE INDEX `imports_text` ON `imports` (`text_hash`);--> statement-breakpoint
CREATE INDEX `imports_signature` ON `imports` (`signature`);