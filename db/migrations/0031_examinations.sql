CREATE TABLE `examinations` (
	`id` integer PRIMARY KEY NOT NULL,
	`asked_at` integer,
	`started_at` integer,
	`held_until` integer DEFAULT 0 NOT NULL,
	`ended_at` integer,
	`faults` text DEFAULT '[]' NOT NULL,
	`failure` text
) STRICT;
--> statement-breakpoint
ALTER TABLE `caches` ADD `failing_since` integer;