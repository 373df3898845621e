-- Schema 4: the history of a card keeps what was decided each time; what boards and the matrix read of all rows is found
-- without reading all of them.

ALTER TABLE card_event ADD COLUMN decision TEXT NOT NULL DEFAULT 'open'
    CHECK (decision IN ('open', 'keep', 'adjust', 'drop'));

-- Of a card that is decided now the last decision is known; earlier ones were not written down.
UPDATE card_event SET decision = (SELECT decision FROM card WHERE id = card_event.card)
WHERE id IN (SELECT id FROM (SELECT id, max(coalesce(at, 0)) FROM card_event WHERE kind = 'decided' GROUP BY card))
    AND card IN (SELECT id FROM card WHERE stage = 'decided');

CREATE INDEX card_event_carried_over ON card_event (card) WHERE kind = 'carried_over';

-- What the matrix asks of every piece of evidence, without its words: a tenth of the pages. It finds themes as well.
DROP INDEX evidence_theme;
CREATE INDEX evidence_outline ON evidence (theme, interview, immersion, seminar, kind, voice);
