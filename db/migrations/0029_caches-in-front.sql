CREATE TABLE `caches` (
	`name` text PRIMARY KEY NOT NULL,
	`made_by` text NOT NULL,
	`told` integer NOT NULL,
	`confirmed` integer NOT NULL,
	`confirm_at` integer,
	`confirm_to` integer NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`failure` text,
	`failed_at` integer,
	`due_at` integer DEFAULT 0 NOT NULL,
	`held_until` integer DEFAULT 0 NOT NULL
) STRICT;
