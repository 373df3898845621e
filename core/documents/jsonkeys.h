// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace filrouge {

struct RepeatedKey final {
    QString key;
    int line = 1; ///< where it stands for the second time, from 1

    friend bool operator==(const RepeatedKey&, const RepeatedKey&) = default;
};

/// The first key that stands twice in one object: readers of JSON keep the last and drop what the first one held
/// without a word. `json` must be well-formed.
[[nodiscard]] std::optional<RepeatedKey> repeatedKey(const QByteArray& json);

} // namespace filrouge
