-- The words of every story's newest revision, of all its languages in one row, for the desk.
CREATE VIRTUAL TABLE draft_search USING fts5 (
  headline, body,
  content = '', contentless_delete = 1,
  tokenize = "unicode61 remove_diacritics 0"
);
