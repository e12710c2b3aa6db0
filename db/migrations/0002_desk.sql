CREATE TABLE `agreements` (
	`id` integer PRIMARY KEY NOT NULL,
	`story_id` integer NOT NULL,
	`passage_id` text NOT NULL,
	`first` text NOT NULL,
	`second` text NOT NULL,
	`first_hash` text NOT NULL,
	`second_hash` text NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `agreements_passage` ON `agreements` (`story_id`,`passage_id`);--> statement-breakpoint
CREATE TABLE `assignments` (
	`story_id` integer NOT NULL,
	`locale` text NOT NULL,
	`person_id` text NOT NULL,
	PRIMARY KEY(`story_id`, `locale`),
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `assignments_person` ON `assignments` (`person_id`);--> statement-breakpoint
CREATE TABLE `comments` (
	`id` integer PRIMARY KEY NOT NULL,
	`story_id` integer NOT NULL,
	`passage_id` text,
	`author_id` text NOT NULL,
	`body` text NOT NULL,
	`created_at` text NOT NULL,
	`resolved_at` text,
	`resolved_by` text,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `comments_story` ON `comments` (`story_id`);--> statement-breakpoint
CREATE TABLE `desk_entries` (
	`story_id` integer NOT NULL,
	`locale` text NOT NULL,
	`state` text NOT NULL,
	`headline` text NOT NULL,
	`stale_count` integer NOT NULL,
	`has_unpublished_changes` integer NOT NULL,
	`section_id` integer,
	`assignee_id` text,
	`updated_at` text NOT NULL,
	PRIMARY KEY(`story_id`, `locale`),
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `desk_entries_updated` ON `desk_entries` (`locale`,`updated_at`);--> statement-breakpoint
CREATE INDEX `desk_entries_state` ON `desk_entries` (`state`,`updated_at`);--> statement-breakpoint
CREATE TABLE `scheduled_publications` (
	`id` integer PRIMARY KEY NOT NULL,
	`story_id` integer NOT NULL,
	`kind` text NOT NULL,
	`locales` text NOT NULL,
	`note` text NOT NULL,
	`revision_id` integer NOT NULL,
	`at` text NOT NULL,
	`actor` text NOT NULL,
	`created_at` text NOT NULL,
	`state` text DEFAULT 'waiting' NOT NULL,
	`failure` text,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`revision_id`) REFERENCES `revisions`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `scheduled_publications_due` ON `scheduled_publications` (`state`,`at`);--> statement-breakpoint
CREATE INDEX `scheduled_publications_story` ON `scheduled_publications` (`story_id`);--> statement-breakpoint
ALTER TABLE `stories` DROP COLUMN `version`;