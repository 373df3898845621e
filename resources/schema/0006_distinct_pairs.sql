-- Schema 6: entries of Listen that look alike and are known to be two, each pair once, the smaller key first.

CREATE TABLE distinct_organisation (
    one INTEGER NOT NULL REFERENCES organisation ON DELETE CASCADE,
    other INTEGER NOT NULL REFERENCES organisation ON DELETE CASCADE,
    PRIMARY KEY (one, other),
    CHECK (one < other)
) STRICT, WITHOUT ROWID;
CREATE INDEX distinct_organisation_other ON distinct_organisation (other);

CREATE TABLE distinct_person (
    one INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
    other INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
    PRIMARY KEY (one, other),
    CHECK (one < other)
) STRICT, WITHOUT ROWID;
CREATE INDEX distinct_person_other ON distinct_person (other);

CREATE TABLE distinct_interview (
    one INTEGER NOT NULL REFERENCES interview ON DELETE CASCADE,
    other INTEGER NOT NULL REFERENCES interview ON DELETE CASCADE,
    PRIMARY KEY (one, other),
    CHECK (one < other)
) STRICT, WITHOUT ROWID;
CREATE INDEX distinct_interview_other ON distinct_interview (other);

CREATE TABLE distinct_immersion (
    one INTEGER NOT NULL REFERENCES immersion ON DELETE CASCADE,
    other INTEGER NOT NULL REFERENCES immersion ON DELETE CASCADE,
    PRIMARY KEY (one, other),
    CHECK (one < other)
) STRICT, WITHOUT ROWID;
CREATE INDEX distinct_immersion_other ON distinct_immersion (other);
