ALTER TABLE `live_editions` ADD `standings` text;--> statement-breakpoint
ALTER TABLE `live_editions` ADD `machine_translation` text;--> statement-breakpoint
CREATE INDEX `live_editions_corrected` ON `live_editions` (`locale`) WHERE "live_editions"."corrections" <> '[]';