ALTER TABLE `live_editions` ADD `search_id` integer NOT NULL DEFAULT 0;--> statement-breakpoint
-- Each its own until the index is made anew, which numbers them all.
UPDATE live_editions SET search_id = -1 - rowid;--> statement-breakpoint
CREATE UNIQUE INDEX `live_editions_search_id_unique` ON `live_editions` (`search_id`);--> statement-breakpoint
-- The words of what readers see. The text itself stays in live_editions: highlighting reads it there.
CREATE VIRTUAL TABLE live_search USING fts5 (
  headline, body, facets,
  content = '', contentless_delete = 1,
  tokenize = "unicode61 remove_diacritics 0"
);
