// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/organisation.h"

#include <QHash>
#include <QSet>

#include <optional>
#include <vector>

namespace filrouge {

/// Everybody who is in the directory, and whoever a list has added so far. Somebody is taken for one of the directory
/// who has the same e-mail address, or the same name (comparableName()) and not another organisation or address; or
/// whoever is said to be meant.
class KnownPeople final {
public:
    /// `marked`: those whom an answer tells apart.
    explicit KnownPeople(const std::vector<Person>& people, const QSet<PersonId>& marked = {});

    struct Answer final {
        PersonId known = {}; ///< of the directory; no key: nobody there
        PersonId meant = {}; ///< the same, also of one who is repeated
        bool marked = false;
        bool repeated = false;            ///< stands further up in the list
        bool ambiguous = false;           ///< it could be several
        std::vector<PersonId> among = {}; ///< those of them who are in the directory
    };

    /// `organisation`: a text that differs for different ones; empty: none. `said`: who of the directory is meant; no
    /// key: nobody there.
    Answer meet(const QString& name, const QString& address, const QString& organisation,
                std::optional<PersonId> said = std::nullopt);

private:
    struct Entry final {
        PersonId id;
        QString email;
        QString organisation;
        bool marked = false;
        bool listed = false; ///< met in the list
    };
    using Index = QMultiHash<QString, std::size_t>;

    [[nodiscard]] std::vector<std::size_t> alike(const QString& name, const QString& email,
                                                 const QString& organisation) const;
    [[nodiscard]] std::vector<std::size_t> withId(PersonId id) const;
    void add(Entry entry, const QString& name);

    std::vector<Entry> entries_;
    Index byEmail_;
    Index byName_;
};

} // namespace filrouge
