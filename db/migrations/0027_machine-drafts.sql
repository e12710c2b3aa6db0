ALTER TABLE `agreements` ADD `machine_drafts` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `desk_entries` ADD `unread_drafts` integer DEFAULT 0 NOT NULL;