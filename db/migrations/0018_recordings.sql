CREATE TABLE `recordings` (
	`id` text PRIMARY KEY NOT NULL,
	`format` text NOT NULL,
	`bytes` integer NOT NULL,
	`original_name` text NOT NULL,
	`uploaded_by` text,
	`created_at` text NOT NULL,
	FOREIGN KEY (`uploaded_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;

--> statement-breakpoint
CREATE TRIGGER recordings_update_moves_generation AFTER UPDATE ON recordings BEGIN UPDATE site_state SET generation = generation + 1 WHERE id = 1; END;
--> statement-breakpoint
CREATE TRIGGER recordings_delete_moves_generation AFTER DELETE ON recordings BEGIN UPDATE site_state SET generation = generation + 1 WHERE id = 1; END;
