CREATE TABLE `memory_pairs` (
	`id` integer PRIMARY KEY NOT NULL,
	`story_id` integer,
	`first` text NOT NULL,
	`second` text NOT NULL,
	`first_text` text NOT NULL,
	`second_text` text NOT NULL,
	`first_key` text NOT NULL,
	`second_key` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "memory_pairs_order" CHECK("memory_pairs"."first" <> "memory_pairs"."second")
) STRICT;
--> statement-breakpoint
CREATE INDEX `memory_pairs_story` ON `memory_pairs` (`story_id`);--> statement-breakpoint
CREATE INDEX `memory_pairs_first` ON `memory_pairs` (`first_key`);--> statement-breakpoint
CREATE INDEX `memory_pairs_second` ON `memory_pairs` (`second_key`);
--> statement-breakpoint
-- The words of both languages; the texts stay in memory_pairs.
CREATE VIRTUAL TABLE memory_search USING fts5 (
  first, second,
  content = '', contentless_delete = 1,
  tokenize = "unicode61 remove_diacritics 0"
);
--> statement-breakpoint
-- How many pairs hold a word, by which the rare ones of a text are known.
CREATE VIRTUAL TABLE memory_words USING fts5vocab (memory_search, 'col');
