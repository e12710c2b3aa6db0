CREATE TABLE `media` (
	`id` text PRIMARY KEY NOT NULL,
	`width` integer NOT NULL,
	`height` integer NOT NULL,
	`mime` text NOT NULL,
	`original_name` text NOT NULL,
	`widths` text NOT NULL,
	`focal_x` real DEFAULT 0.5 NOT NULL,
	`focal_y` real DEFAULT 0.5 NOT NULL,
	`created_at` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `live_editions` (
	`story_id` integer NOT NULL,
	`locale` text NOT NULL,
	`status` text NOT NULL,
	`number` integer NOT NULL,
	`slug` text NOT NULL,
	`section_id` integer,
	`source_id` integer,
	`headline` text NOT NULL,
	`standfirst` text,
	`byline` text,
	`translator` text,
	`lead_picture` text,
	`lead_picture_id` text,
	`passages` text NOT NULL,
	`excerpt` text NOT NULL,
	`event_date` text,
	`first_published_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`corrections` text NOT NULL,
	`withdrawal_note` text,
	PRIMARY KEY(`story_id`, `locale`),
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`section_id`) REFERENCES `sections`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`lead_picture_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `live_editions_latest` ON `live_editions` (`locale`,`status`,`first_published_at`);--> statement-breakpoint
CREATE INDEX `live_editions_section` ON `live_editions` (`section_id`,`locale`,`status`,`first_published_at`);--> statement-breakpoint
CREATE INDEX `live_editions_source` ON `live_editions` (`source_id`,`locale`,`status`,`first_published_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `live_editions_number` ON `live_editions` (`number`,`locale`);--> statement-breakpoint
CREATE TABLE `live_topics` (
	`story_id` integer NOT NULL,
	`topic_id` integer NOT NULL,
	PRIMARY KEY(`story_id`, `topic_id`),
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`topic_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `live_topics_topic` ON `live_topics` (`topic_id`);--> statement-breakpoint
CREATE TABLE `publication_editions` (
	`publication_id` integer NOT NULL,
	`locale` text NOT NULL,
	`revision_id` integer NOT NULL,
	PRIMARY KEY(`publication_id`, `locale`),
	FOREIGN KEY (`publication_id`) REFERENCES `publications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`revision_id`) REFERENCES `revisions`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `publications` (
	`id` integer PRIMARY KEY NOT NULL,
	`story_id` integer NOT NULL,
	`kind` text NOT NULL,
	`note` text NOT NULL,
	`actor` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `publications_story` ON `publications` (`story_id`);--> statement-breakpoint
CREATE TABLE `site_state` (
	`id` integer PRIMARY KEY NOT NULL,
	`generation` integer DEFAULT 0 NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `revisions` (
	`id` integer PRIMARY KEY NOT NULL,
	`story_id` integer NOT NULL,
	`seq` integer NOT NULL,
	`content` text NOT NULL,
	`author` text NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ')) NOT NULL,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `revisions_story` ON `revisions` (`story_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `revisions_story_id_seq_unique` ON `revisions` (`story_id`,`seq`);--> statement-breakpoint
CREATE TABLE `stories` (
	`id` integer PRIMARY KEY NOT NULL,
	`number` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`state` text DEFAULT 'draft' NOT NULL,
	`created_at` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `stories_number_unique` ON `stories` (`number`);--> statement-breakpoint
CREATE TABLE `sections` (
	`id` integer PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`parent_id` integer,
	`name` text NOT NULL,
	`position` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `sections`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `sections_slug_unique` ON `sections` (`slug`);--> statement-breakpoint
CREATE TABLE `sources` (
	`id` integer PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`url` text
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `sources_slug_unique` ON `sources` (`slug`);--> statement-breakpoint
CREATE TABLE `topics` (
	`id` integer PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`introduction` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `topics_slug_unique` ON `topics` (`slug`);