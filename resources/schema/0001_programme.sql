-- The programme file, schema 1. Append-only: a change to the schema is a new numbered file.
-- Column names are the field names of core/*/ (Description<Row>), which also are the keys of JSON.

CREATE TABLE programme (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    uuid TEXT NOT NULL CHECK (uuid <> ''),
    name TEXT NOT NULL,
    territory TEXT NOT NULL,
    sponsor TEXT NOT NULL,
    place TEXT NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('fr', 'en')),
    starts_on TEXT,
    horizon TEXT,
    illustrative INTEGER NOT NULL CHECK (illustrative IN (0, 1)),
    illustrative_note TEXT NOT NULL,
    interview_target INTEGER NOT NULL CHECK (interview_target >= 0),
    immersion_target INTEGER NOT NULL CHECK (immersion_target >= 0),
    people_target INTEGER NOT NULL CHECK (people_target >= 0),
    persona_target INTEGER NOT NULL CHECK (persona_target >= 0),
    participant_target INTEGER NOT NULL CHECK (participant_target >= 0),
    chosen_target INTEGER NOT NULL CHECK (chosen_target >= 0)
) STRICT;

CREATE TABLE label (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    term TEXT NOT NULL CHECK (term <> ''),
    wording TEXT NOT NULL
) STRICT;

-- Pictures and attachments, under the hash of their bytes. Not captured by undo.
CREATE TABLE blob (
    sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
    bytes BLOB NOT NULL
) STRICT, WITHOUT ROWID;

---------------------------------------------------------------------------------------------------- Listen

CREATE TABLE organisation (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    name TEXT NOT NULL CHECK (name <> ''),
    short_name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('state_office', 'local_authority', 'operator', 'association', 'company', 'users')),
    commune INTEGER REFERENCES commune ON DELETE SET NULL,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX organisation_commune ON organisation (commune);

CREATE TABLE commune (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    name TEXT NOT NULL CHECK (name <> ''),
    code TEXT NOT NULL,
    authority INTEGER REFERENCES organisation ON DELETE SET NULL
) STRICT;
CREATE INDEX commune_authority ON commune (authority);

CREATE TABLE person (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    name TEXT NOT NULL CHECK (name <> ''),
    role TEXT NOT NULL,
    organisation INTEGER REFERENCES organisation ON DELETE SET NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    consent TEXT NOT NULL CHECK (consent IN ('unknown', 'given', 'refused')),
    keep_until TEXT,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX person_organisation ON person (organisation);

CREATE TABLE theme (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    name TEXT NOT NULL CHECK (name <> ''),
    description TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE interview (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    title TEXT NOT NULL CHECK (title <> ''),
    held_on TEXT,
    commune INTEGER REFERENCES commune ON DELETE SET NULL,
    place TEXT NOT NULL,
    mode TEXT NOT NULL CHECK (mode IN ('group', 'individual')),
    guide TEXT NOT NULL,
    consent TEXT NOT NULL CHECK (consent IN ('unknown', 'given', 'refused')),
    keep_until TEXT,
    notes TEXT NOT NULL
) STRICT;
CREATE INDEX interview_commune ON interview (commune);

CREATE TABLE interview_person (
    interview INTEGER NOT NULL REFERENCES interview ON DELETE CASCADE,
    person INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
    part TEXT NOT NULL CHECK (part IN ('met', 'interviewer')),
    PRIMARY KEY (interview, person)
) STRICT, WITHOUT ROWID;
CREATE INDEX interview_person_person ON interview_person (person);

CREATE TABLE interview_organisation (
    interview INTEGER NOT NULL REFERENCES interview ON DELETE CASCADE,
    organisation INTEGER NOT NULL REFERENCES organisation ON DELETE CASCADE,
    PRIMARY KEY (interview, organisation)
) STRICT, WITHOUT ROWID;
CREATE INDEX interview_organisation_organisation ON interview_organisation (organisation);

CREATE TABLE immersion (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    title TEXT NOT NULL CHECK (title <> ''),
    place TEXT NOT NULL,
    commune INTEGER REFERENCES commune ON DELETE SET NULL,
    organisation INTEGER REFERENCES organisation ON DELETE SET NULL,
    held_on TEXT,
    minutes INTEGER NOT NULL CHECK (minutes >= 0),
    posture TEXT NOT NULL CHECK (posture IN ('as_user', 'beside_officer', 'observer')),
    publics TEXT NOT NULL,
    keep_until TEXT,
    notes TEXT NOT NULL
) STRICT;
CREATE INDEX immersion_commune ON immersion (commune);
CREATE INDEX immersion_organisation ON immersion (organisation);

CREATE TABLE attachment (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    interview INTEGER REFERENCES interview ON DELETE CASCADE,
    immersion INTEGER REFERENCES immersion ON DELETE CASCADE,
    content TEXT,
    caption TEXT NOT NULL,
    position INTEGER NOT NULL,
    CHECK ((interview IS NULL) <> (immersion IS NULL))
) STRICT;
CREATE INDEX attachment_interview ON attachment (interview);
CREATE INDEX attachment_immersion ON attachment (immersion);

CREATE TABLE irritant (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    title TEXT NOT NULL CHECK (title <> ''),
    description TEXT NOT NULL,
    theme INTEGER REFERENCES theme ON DELETE SET NULL,
    journey_step TEXT NOT NULL,
    channel TEXT NOT NULL,
    severity INTEGER NOT NULL CHECK (severity BETWEEN 0 AND 4),
    frequency INTEGER NOT NULL CHECK (frequency BETWEEN 0 AND 4),
    publics TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX irritant_theme ON irritant (theme);

CREATE TABLE local_network (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    name TEXT NOT NULL CHECK (name <> ''),
    description TEXT NOT NULL
) STRICT;

CREATE TABLE local_network_member (
    network INTEGER NOT NULL REFERENCES local_network ON DELETE CASCADE,
    organisation INTEGER NOT NULL REFERENCES organisation ON DELETE CASCADE,
    PRIMARY KEY (network, organisation)
) STRICT, WITHOUT ROWID;
CREATE INDEX local_network_member_organisation ON local_network_member (organisation);

CREATE TABLE local_network_irritant (
    network INTEGER NOT NULL REFERENCES local_network ON DELETE CASCADE,
    irritant INTEGER NOT NULL REFERENCES irritant ON DELETE CASCADE,
    PRIMARY KEY (network, irritant)
) STRICT, WITHOUT ROWID;
CREATE INDEX local_network_irritant_irritant ON local_network_irritant (irritant);

CREATE TABLE evidence (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    text TEXT NOT NULL CHECK (text <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('verbatim', 'observation', 'fact', 'analysis')),
    voice TEXT NOT NULL CHECK (voice IN ('user', 'actor')),
    speaker TEXT NOT NULL,
    interview INTEGER REFERENCES interview ON DELETE CASCADE,
    immersion INTEGER REFERENCES immersion ON DELETE CASCADE,
    seminar INTEGER REFERENCES seminar ON DELETE CASCADE,
    theme INTEGER REFERENCES theme ON DELETE SET NULL,
    journey_step TEXT NOT NULL,
    channel TEXT NOT NULL,
    anchor TEXT NOT NULL CHECK (anchor IN ('none', 'anchored', 'lost')),
    anchor_start INTEGER NOT NULL CHECK (anchor_start >= 0),
    anchor_length INTEGER NOT NULL CHECK (anchor_length >= 0),
    recorded_at INTEGER,
    CHECK ((interview IS NOT NULL) + (immersion IS NOT NULL) + (seminar IS NOT NULL) <= 1)
) STRICT;
CREATE INDEX evidence_interview ON evidence (interview);
CREATE INDEX evidence_immersion ON evidence (immersion);
CREATE INDEX evidence_seminar ON evidence (seminar);
CREATE INDEX evidence_theme ON evidence (theme);

CREATE TABLE irritant_evidence (
    irritant INTEGER NOT NULL REFERENCES irritant ON DELETE CASCADE,
    evidence INTEGER NOT NULL REFERENCES evidence ON DELETE CASCADE,
    PRIMARY KEY (irritant, evidence)
) STRICT, WITHOUT ROWID;
CREATE INDEX irritant_evidence_evidence ON irritant_evidence (evidence);

------------------------------------------------------------------------------------------------ Understand

CREATE TABLE challenge_question (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    text TEXT NOT NULL CHECK (text <> ''),
    reason TEXT NOT NULL,
    horizon TEXT,
    written_on TEXT,
    current INTEGER NOT NULL CHECK (current IN (0, 1)),
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE persona (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    first_name TEXT NOT NULL CHECK (first_name <> ''),
    age INTEGER CHECK (age BETWEEN 0 AND 120),
    tagline TEXT NOT NULL,
    situation TEXT NOT NULL,
    verbatim TEXT NOT NULL,
    verbatim_evidence INTEGER REFERENCES evidence ON DELETE SET NULL,
    portrait TEXT,
    portrait_alt TEXT NOT NULL,
    hue INTEGER NOT NULL CHECK (hue BETWEEN 0 AND 7),
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX persona_verbatim_evidence ON persona (verbatim_evidence);

CREATE TABLE statement (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    persona INTEGER NOT NULL REFERENCES persona ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('story', 'need', 'motivation', 'obstacle', 'behaviour', 'trait')),
    text TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX statement_persona ON statement (persona);

CREATE TABLE statement_evidence (
    statement INTEGER NOT NULL REFERENCES statement ON DELETE CASCADE,
    evidence INTEGER NOT NULL REFERENCES evidence ON DELETE CASCADE,
    PRIMARY KEY (statement, evidence)
) STRICT, WITHOUT ROWID;
CREATE INDEX statement_evidence_evidence ON statement_evidence (evidence);

CREATE TABLE statement_irritant (
    statement INTEGER NOT NULL REFERENCES statement ON DELETE CASCADE,
    irritant INTEGER NOT NULL REFERENCES irritant ON DELETE CASCADE,
    PRIMARY KEY (statement, irritant)
) STRICT, WITHOUT ROWID;
CREATE INDEX statement_irritant_irritant ON statement_irritant (irritant);

CREATE TABLE journey_step (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    persona INTEGER NOT NULL REFERENCES persona ON DELETE CASCADE,
    title TEXT NOT NULL,
    description TEXT NOT NULL,
    channel TEXT NOT NULL,
    emotion INTEGER NOT NULL CHECK (emotion BETWEEN -2 AND 2),
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX journey_step_persona ON journey_step (persona);

CREATE TABLE challenge_letter (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    persona INTEGER NOT NULL REFERENCES persona ON DELETE CASCADE,
    addressee TEXT NOT NULL,
    place TEXT NOT NULL,
    written_on TEXT,
    salutation TEXT NOT NULL,
    situation TEXT NOT NULL,
    closing TEXT NOT NULL,
    signature TEXT NOT NULL
) STRICT;
CREATE INDEX challenge_letter_persona ON challenge_letter (persona);

CREATE TABLE difficulty (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    letter INTEGER NOT NULL REFERENCES challenge_letter ON DELETE CASCADE,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX difficulty_letter ON difficulty (letter);

CREATE TABLE difficulty_irritant (
    difficulty INTEGER NOT NULL REFERENCES difficulty ON DELETE CASCADE,
    irritant INTEGER NOT NULL REFERENCES irritant ON DELETE CASCADE,
    PRIMARY KEY (difficulty, irritant)
) STRICT, WITHOUT ROWID;
CREATE INDEX difficulty_irritant_irritant ON difficulty_irritant (irritant);

CREATE TABLE expectation (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    letter INTEGER NOT NULL REFERENCES challenge_letter ON DELETE CASCADE,
    text TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX expectation_letter ON expectation (letter);

---------------------------------------------------------------------------------------------------- Choose

CREATE TABLE seminar (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    title TEXT NOT NULL CHECK (title <> ''),
    held_on TEXT,
    place TEXT NOT NULL,
    commune INTEGER REFERENCES commune ON DELETE SET NULL,
    welcome TEXT NOT NULL
) STRICT;
CREATE INDEX seminar_commune ON seminar (commune);

CREATE TABLE activity (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    seminar INTEGER NOT NULL REFERENCES seminar ON DELETE CASCADE,
    title TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('welcome', 'presentation', 'vote', 'break', 'workshop', 'signature', 'other')),
    starts_at TEXT,
    minutes INTEGER NOT NULL CHECK (minutes >= 0),
    notes TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX activity_seminar ON activity (seminar);

CREATE TABLE participant (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    seminar INTEGER NOT NULL REFERENCES seminar ON DELETE CASCADE,
    person INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
    represents INTEGER REFERENCES organisation ON DELETE SET NULL,
    invitation TEXT NOT NULL CHECK (invitation IN ('not_sent', 'sent', 'accepted', 'declined', 'walk_in')),
    attendance TEXT NOT NULL CHECK (attendance IN ('expected', 'present', 'absent', 'left')),
    substitute_for INTEGER REFERENCES participant ON DELETE SET NULL,
    access_needs TEXT NOT NULL,
    leaves_at TEXT,
    contact_again INTEGER NOT NULL CHECK (contact_again IN (0, 1)),
    signed_in_at INTEGER,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX participant_seminar ON participant (seminar);
CREATE INDEX participant_person ON participant (person);
CREATE INDEX participant_represents ON participant (represents);
CREATE INDEX participant_substitute_for ON participant (substitute_for);

-- A persona or a seminar with a vote behind it cannot be deleted: the minutes would name nobody.
CREATE TABLE vote (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    seminar INTEGER NOT NULL REFERENCES seminar ON DELETE RESTRICT,
    run_off_of INTEGER REFERENCES vote ON DELETE RESTRICT,
    question TEXT NOT NULL,
    method TEXT NOT NULL CHECK (method IN ('single', 'approval', 'dots')),
    most_approvals INTEGER NOT NULL CHECK (most_approvals BETWEEN 1 AND 26),
    points INTEGER NOT NULL CHECK (points BETWEEN 1 AND 20),
    most_on_one INTEGER NOT NULL CHECK (most_on_one BETWEEN 1 AND 20),
    seats INTEGER NOT NULL CHECK (seats >= 1),
    tie_rule TEXT NOT NULL CHECK (tie_rule IN ('run_off', 'keep_all', 'lot')),
    lot_seed TEXT NOT NULL,
    blank_allowed INTEGER NOT NULL CHECK (blank_allowed IN (0, 1)),
    admission TEXT NOT NULL CHECK (admission IN ('codes', 'open_room')),
    state TEXT NOT NULL CHECK (state IN ('draft', 'rehearsal', 'open', 'closed', 'revealed', 'annulled')),
    box_uuid TEXT NOT NULL,
    opened_at INTEGER,
    closed_at INTEGER,
    revealed_at INTEGER,
    definition_hash TEXT NOT NULL,
    opening_roll_hash TEXT NOT NULL,
    closing_roll_hash TEXT NOT NULL,
    ballots_hash TEXT NOT NULL,
    roll_size INTEGER NOT NULL CHECK (roll_size >= 0),
    blank INTEGER NOT NULL CHECK (blank >= 0),
    spoiled INTEGER NOT NULL CHECK (spoiled >= 0)
) STRICT;
CREATE INDEX vote_seminar ON vote (seminar);
CREATE INDEX vote_run_off_of ON vote (run_off_of);

CREATE TABLE vote_option (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    vote INTEGER NOT NULL REFERENCES vote ON DELETE CASCADE,
    persona INTEGER NOT NULL REFERENCES persona ON DELETE RESTRICT,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX vote_option_vote ON vote_option (vote);
CREATE INDEX vote_option_persona ON vote_option (persona);

CREATE TABLE vote_tally (
    vote INTEGER NOT NULL REFERENCES vote ON DELETE CASCADE,
    option INTEGER NOT NULL REFERENCES vote_option ON DELETE CASCADE,
    total INTEGER NOT NULL CHECK (total >= 0),
    rank INTEGER NOT NULL CHECK (rank >= 1),
    chosen INTEGER NOT NULL CHECK (chosen IN (0, 1)),
    PRIMARY KEY (vote, option)
) STRICT, WITHOUT ROWID;
CREATE INDEX vote_tally_option ON vote_tally (option);

CREATE TABLE vote_turnout (
    vote INTEGER NOT NULL REFERENCES vote ON DELETE CASCADE,
    channel TEXT NOT NULL CHECK (channel IN ('phone', 'kiosk', 'paper')),
    count INTEGER NOT NULL CHECK (count >= 0),
    PRIMARY KEY (vote, channel)
) STRICT, WITHOUT ROWID;

CREATE TABLE vote_event (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    vote INTEGER NOT NULL REFERENCES vote ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('opened', 'closed', 'reopened', 'revealed', 'annulled', 'late_arrival',
                                       'incident', 'rehearsed', 'resumed', 'slips_issued', 'slip_replaced',
                                       'slip_voided', 'spare_handed_out', 'paper_issued')),
    at INTEGER,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX vote_event_vote ON vote_event (vote);

CREATE TABLE published_code (
    vote INTEGER NOT NULL REFERENCES vote ON DELETE CASCADE,
    code TEXT NOT NULL,
    PRIMARY KEY (vote, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE published_ballot (
    vote INTEGER NOT NULL REFERENCES vote ON DELETE CASCADE,
    position INTEGER NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (vote, position)
) STRICT, WITHOUT ROWID;

---------------------------------------------------------------------------------------------------- Commit

CREATE TABLE engagement_letter (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    persona INTEGER NOT NULL REFERENCES persona ON DELETE CASCADE,
    seminar INTEGER REFERENCES seminar ON DELETE SET NULL,
    place TEXT NOT NULL,
    written_on TEXT,
    salutation TEXT NOT NULL,
    opening TEXT NOT NULL,
    closing TEXT NOT NULL
) STRICT;
CREATE INDEX engagement_letter_persona ON engagement_letter (persona);
CREATE INDEX engagement_letter_seminar ON engagement_letter (seminar);

CREATE TABLE contribution (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    letter INTEGER NOT NULL REFERENCES engagement_letter ON DELETE CASCADE,
    difficulty INTEGER NOT NULL REFERENCES difficulty ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('lived', 'exists', 'idea')),
    evidence INTEGER NOT NULL REFERENCES evidence ON DELETE CASCADE,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX contribution_letter ON contribution (letter);
CREATE INDEX contribution_difficulty ON contribution (difficulty);
CREATE INDEX contribution_evidence ON contribution (evidence);

CREATE TABLE promise (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    letter INTEGER NOT NULL REFERENCES engagement_letter ON DELETE CASCADE,
    title TEXT NOT NULL,
    description TEXT NOT NULL,
    deliverable TEXT NOT NULL,
    target TEXT NOT NULL,
    indicator TEXT NOT NULL,
    baseline TEXT NOT NULL,
    owner INTEGER REFERENCES organisation ON DELETE SET NULL,
    due_on TEXT,
    means TEXT NOT NULL,
    derogation TEXT NOT NULL,
    firmness TEXT NOT NULL CHECK (firmness IN ('firm', 'subject_to')),
    subject_to TEXT NOT NULL,
    subject_until TEXT,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX promise_letter ON promise (letter);
CREATE INDEX promise_owner ON promise (owner);

CREATE TABLE promise_difficulty (
    promise INTEGER NOT NULL REFERENCES promise ON DELETE CASCADE,
    difficulty INTEGER NOT NULL REFERENCES difficulty ON DELETE CASCADE,
    PRIMARY KEY (promise, difficulty)
) STRICT, WITHOUT ROWID;
CREATE INDEX promise_difficulty_difficulty ON promise_difficulty (difficulty);

CREATE TABLE signatory (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    letter INTEGER NOT NULL REFERENCES engagement_letter ON DELETE CASCADE,
    person INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
    role TEXT NOT NULL,
    organisation INTEGER REFERENCES organisation ON DELETE SET NULL,
    signature TEXT,
    signed_on TEXT,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX signatory_letter ON signatory (letter);
CREATE INDEX signatory_person ON signatory (person);
CREATE INDEX signatory_organisation ON signatory (organisation);

---------------------------------------------------------------------------------------------------- Search
-- Not captured by undo: written in the same transaction as the edit.

CREATE VIRTUAL TABLE search USING fts5(title, body, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3');

CREATE TABLE search_entry (
    row INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL,
    id INTEGER NOT NULL
) STRICT;
CREATE INDEX search_entry_item ON search_entry (kind, id);
