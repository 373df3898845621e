-- Schema 3: how promises fare, and the rooms of Build: teams, solutions, sprints, cards, field tests.

---------------------------------------------------------------------------------------------------- Commit

CREATE TABLE promise_progress (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    promise INTEGER NOT NULL REFERENCES promise ON DELETE CASCADE,
    status TEXT NOT NULL
        CHECK (status IN ('not_started', 'studied', 'started', 'half_way', 'kept', 'compromised', 'revised')),
    noted_on TEXT,
    note TEXT NOT NULL,
    proof TEXT NOT NULL,
    proof_picture TEXT,
    public_reason TEXT NOT NULL,
    recorded_at INTEGER
) STRICT;
CREATE INDEX promise_progress_promise ON promise_progress (promise);

----------------------------------------------------------------------------------------------------- Build

CREATE TABLE team (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    name TEXT NOT NULL CHECK (name <> ''),
    persona INTEGER REFERENCES persona ON DELETE SET NULL,
    place TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX team_persona ON team (persona);

CREATE TABLE team_member (
    team INTEGER NOT NULL REFERENCES team ON DELETE CASCADE,
    person INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
    part TEXT NOT NULL CHECK (part IN ('service_user', 'front_line_officer', 'local_manager', 'service_design_coach',
                                       'user_relations_coach', 'digital_coach')),
    PRIMARY KEY (team, person)
) STRICT, WITHOUT ROWID;
CREATE INDEX team_member_person ON team_member (person);

CREATE TABLE solution_bundle (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    title TEXT NOT NULL CHECK (title <> ''),
    description TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE solution (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    bundle INTEGER REFERENCES solution_bundle ON DELETE SET NULL,
    team INTEGER REFERENCES team ON DELETE SET NULL,
    title TEXT NOT NULL CHECK (title <> ''),
    description TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX solution_bundle_of ON solution (bundle);
CREATE INDEX solution_team ON solution (team);

CREATE TABLE solution_promise (
    solution INTEGER NOT NULL REFERENCES solution ON DELETE CASCADE,
    promise INTEGER NOT NULL REFERENCES promise ON DELETE CASCADE,
    PRIMARY KEY (solution, promise)
) STRICT, WITHOUT ROWID;
CREATE INDEX solution_promise_promise ON solution_promise (promise);

CREATE TABLE sprint (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    team INTEGER NOT NULL REFERENCES team ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number >= 1),
    goal TEXT NOT NULL,
    starts_on TEXT,
    ends_on TEXT,
    state TEXT NOT NULL CHECK (state IN ('planned', 'running', 'closed')),
    idea_limit INTEGER NOT NULL CHECK (idea_limit >= 0),
    mock_up_limit INTEGER NOT NULL CHECK (mock_up_limit >= 0),
    field_test_limit INTEGER NOT NULL CHECK (field_test_limit >= 0),
    lessons_limit INTEGER NOT NULL CHECK (lessons_limit >= 0)
) STRICT;
CREATE INDEX sprint_team ON sprint (team);

CREATE TABLE sprint_review (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    sprint INTEGER NOT NULL REFERENCES sprint ON DELETE CASCADE,
    written_on TEXT,
    tested TEXT NOT NULL,
    learnt TEXT NOT NULL,
    decided TEXT NOT NULL,
    arbitration TEXT NOT NULL,
    thanks TEXT NOT NULL
) STRICT;
CREATE INDEX sprint_review_sprint ON sprint_review (sprint);

CREATE TABLE card (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    team INTEGER NOT NULL REFERENCES team ON DELETE CASCADE,
    sprint INTEGER REFERENCES sprint ON DELETE SET NULL,
    solution INTEGER REFERENCES solution ON DELETE SET NULL,
    title TEXT NOT NULL CHECK (title <> ''),
    description TEXT NOT NULL,
    stage TEXT NOT NULL CHECK (stage IN ('idea', 'mock_up', 'field_test', 'lessons', 'decided')),
    decision TEXT NOT NULL CHECK (decision IN ('open', 'keep', 'adjust', 'drop')),
    reason TEXT NOT NULL,
    previous INTEGER REFERENCES card ON DELETE SET NULL,
    iteration INTEGER NOT NULL CHECK (iteration >= 1),
    assignee INTEGER REFERENCES person ON DELETE SET NULL,
    due_on TEXT,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX card_team ON card (team);
CREATE INDEX card_sprint ON card (sprint);
CREATE INDEX card_solution ON card (solution);
CREATE INDEX card_previous ON card (previous);
CREATE INDEX card_assignee ON card (assignee);

CREATE TABLE card_event (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    card INTEGER NOT NULL REFERENCES card ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('created', 'moved', 'decided', 'reopened', 'carried_over', 'iterated')),
    stage TEXT NOT NULL CHECK (stage IN ('idea', 'mock_up', 'field_test', 'lessons', 'decided')),
    came_from TEXT NOT NULL CHECK (came_from IN ('idea', 'mock_up', 'field_test', 'lessons', 'decided')),
    sprint INTEGER REFERENCES sprint ON DELETE SET NULL,
    at INTEGER,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX card_event_card ON card_event (card);
CREATE INDEX card_event_sprint ON card_event (sprint);

CREATE TABLE card_attachment (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    card INTEGER NOT NULL REFERENCES card ON DELETE CASCADE,
    content TEXT,
    caption TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX card_attachment_card ON card_attachment (card);

CREATE TABLE field_test (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    card INTEGER NOT NULL REFERENCES card ON DELETE CASCADE,
    hypothesis TEXT NOT NULL,
    mock_up TEXT NOT NULL,
    place TEXT NOT NULL,
    commune INTEGER REFERENCES commune ON DELETE SET NULL,
    held_on TEXT,
    testers INTEGER NOT NULL CHECK (testers >= 0),
    who_tested TEXT NOT NULL,
    measure TEXT NOT NULL,
    criterion TEXT NOT NULL,
    observation TEXT NOT NULL,
    lesson TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX field_test_card ON field_test (card);
CREATE INDEX field_test_commune ON field_test (commune);

CREATE TABLE field_test_photo (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    field_test INTEGER NOT NULL REFERENCES field_test ON DELETE CASCADE,
    content TEXT,
    caption TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX field_test_photo_field_test ON field_test_photo (field_test);
