-- Indexes are made anew beside those there are: what was begun before is begun again.
DELETE FROM index_rebuilds;--> statement-breakpoint
-- While an index was made again, parts of which many rows are replaced were left as they are; 10 is what FTS5 begins with.
INSERT INTO live_search (live_search, rank) VALUES ('deletemerge', 10);--> statement-breakpoint
INSERT INTO draft_search (draft_search, rank) VALUES ('deletemerge', 10);
