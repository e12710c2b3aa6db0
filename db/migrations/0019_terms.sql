CREATE TABLE `style_notes` (
	`from_locale` text NOT NULL,
	`to_locale` text NOT NULL,
	`note` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text,
	PRIMARY KEY(`from_locale`, `to_locale`),
	FOREIGN KEY (`updated_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `term_forms` (
	`term_id` text NOT NULL,
	`locale` text NOT NULL,
	`kind` text NOT NULL,
	`position` integer NOT NULL,
	`form` text NOT NULL,
	`folded` text NOT NULL,
	PRIMARY KEY(`term_id`, `locale`, `kind`, `position`),
	FOREIGN KEY (`term_id`) REFERENCES `terms`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `term_forms_folded` ON `term_forms` (`folded`);--> statement-breakpoint
CREATE TABLE `terms` (
	`id` text PRIMARY KEY NOT NULL,
	`domain` text NOT NULL,
	`part_of_speech` text,
	`note` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text,
	FOREIGN KEY (`updated_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `terms_domain` ON `terms` (`domain`);