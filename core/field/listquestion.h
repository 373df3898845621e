// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace filrouge {

/// Somebody whom a row of a list names, and several of the directory are called so.
struct ListQuestion final {
    struct Candidate final {
        PersonId id;
        QString name;
        QString organisation; ///< may be empty, as the next
        QString role;
        QString email;

        friend bool operator==(const Candidate&, const Candidate&) = default;
    };

    int row = 0;  ///< of the spreadsheet, from 1
    QString name; ///< as the list has it
    std::vector<Candidate> people;
    std::optional<PersonId> answer; ///< as it was said, or follows from the row; no key: a new person; nothing: open
    std::optional<Error> objection = {}; ///< to the row while it is open: one of the plan's problems

    friend bool operator==(const ListQuestion&, const ListQuestion&) = default;
};

/// What was said about who is meant.
class ListAnswers final {
public:
    /// `who`: no key: none of them, but a new person.
    void set(int row, const QString& name, PersonId who);
    /// Nothing: it was not said. Names that people take for the same are the same.
    [[nodiscard]] std::optional<PersonId> of(int row, const QString& name) const;
    void clear() { answers_.clear(); }

private:
    std::map<std::pair<int, QString>, PersonId> answers_; ///< by row and comparableName()
};

} // namespace filrouge
