// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/listquestion.h"
#include "core/field/organisation.h"

#include <QHash>

#include <unordered_map>

namespace filrouge {

/// The people of the directory by what they are called, for lists that name them.
class Namesakes final {
public:
    Namesakes(const std::vector<Person>& people, const std::vector<Organisation>& organisations);

    /// What was answered of that name in that row, unless whoever was meant is not there any more.
    [[nodiscard]] std::optional<PersonId> answered(const ListAnswers& answers, int row, const QString& name) const;
    /// Who is meant by that name in that row, if it could be several: those who are called so, and `among`.
    [[nodiscard]] std::optional<ListQuestion> question(int row, const QString& name,
                                                       const std::vector<PersonId>& among = {}) const;

private:
    std::unordered_map<PersonId, ListQuestion::Candidate> people_;
    QHash<QString, std::vector<PersonId>> byName_; ///< comparableName()
};

/// Who was asked about and is not meant: it was said that the name in that row is a new person's.
[[nodiscard]] std::vector<PersonId> toldApart(const std::vector<ListQuestion>& questions, const ListAnswers& answers,
                                              int row, const QString& name);

} // namespace filrouge
