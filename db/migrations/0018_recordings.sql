CREATE TABLE `recordings` (
	`id` text PRIMARY KEY NOT NULL,
	`format` text NOT NULL,
	`bytes` integer NOT NULL,
	`original_name` text NOT NULL,
	`uploaded_by` text,
	`created_at` text NOT NULL,
	FOREIGN KEY (`uploaded_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
