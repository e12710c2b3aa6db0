-- The name and the words of every picture of the library, in all its languages. Few enough to keep.
CREATE VIRTUAL TABLE media_search USING fts5 (
  media_id UNINDEXED, headline, body,
  tokenize = "unicode61 remove_diacritics 0"
);
