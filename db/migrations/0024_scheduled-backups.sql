CREATE TABLE `backups` (
	`id` integer PRIMARY KEY NOT NULL,
	`started_at` integer NOT NULL,
	`held_until` integer NOT NULL,
	`ended_at` integer,
	`address` text,
	`bytes` integer,
	`failure` text
) STRICT;
