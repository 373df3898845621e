-- Schema 2: a vote may let voters change their ballot until it closes, and show each phone an order of its own.

ALTER TABLE vote ADD COLUMN changeable INTEGER NOT NULL DEFAULT 0 CHECK (changeable IN (0, 1));
ALTER TABLE vote ADD COLUMN shuffled INTEGER NOT NULL DEFAULT 0 CHECK (shuffled IN (0, 1));
