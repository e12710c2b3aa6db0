ALTER TABLE `desk_entries` ADD `agreed_count` integer;--> statement-breakpoint
ALTER TABLE `desk_entries` ADD `part_count` integer;