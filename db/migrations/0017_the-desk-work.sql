CREATE TABLE `assignment_requests` (
	`story_id` integer NOT NULL,
	`locale` text NOT NULL,
	`person_id` text NOT NULL,
	`at` text NOT NULL,
	PRIMARY KEY(`story_id`, `locale`, `person_id`),
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `submissions` (
	`story_id` integer PRIMARY KEY NOT NULL,
	`locales` text NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	`begun_by` text,
	`begun_at` text,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
ALTER TABLE `assignments` ADD `done_at` text;--> statement-breakpoint
ALTER TABLE `desk_entries` ADD `has_unscheduled_changes` integer DEFAULT false NOT NULL;--> statement-breakpoint
-- Whether a story written on since it was scheduled differs in this very language is found out at its next change.
UPDATE `desk_entries` SET `has_unscheduled_changes` = 1
WHERE `state` = 'scheduled' AND EXISTS (
	SELECT 1 FROM `scheduled_publications` AS `waiting`, json_each(`waiting`.`locales`) AS `going`
	WHERE `waiting`.`story_id` = `desk_entries`.`story_id` AND `waiting`.`state` = 'waiting'
		AND `going`.`value` = `desk_entries`.`locale`
		AND `waiting`.`revision_id` <> (
			SELECT `id` FROM `revisions` WHERE `revisions`.`story_id` = `desk_entries`.`story_id`
			ORDER BY `seq` DESC LIMIT 1
		)
);
