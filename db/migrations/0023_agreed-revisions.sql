ALTER TABLE `agreements` ADD `revision_id` integer REFERENCES revisions(id);--> statement-breakpoint
ALTER TABLE `agreements` ADD `kind` text DEFAULT 'read' NOT NULL;