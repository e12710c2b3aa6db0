-- What was published or scheduled stays for ever; what folding has made superfluous may go.
DROP TRIGGER revisions_are_never_deleted;
--> statement-breakpoint
CREATE TRIGGER published_revisions_are_never_deleted BEFORE DELETE ON revisions
WHEN EXISTS (SELECT 1 FROM publication_editions WHERE revision_id = OLD.id)
  OR NOT EXISTS (SELECT 1 FROM revisions WHERE story_id = OLD.story_id AND seq > OLD.seq)
BEGIN SELECT RAISE(ABORT, 'revisions are append only'); END;
