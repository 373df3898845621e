// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/picture.h"
#include "core/programme/rowtable.h"

#include <map>

class QJsonValue;

namespace filrouge {

/// What a programme's JSON has given so far, and the first thing that was wrong with it.
class ProgrammeReading final {
public:
    /// Files that the JSON names are looked for in `folder` and nowhere else.
    ProgrammeReading(QString folder, PictureOrigin origin, Random& random)
        : folder_(std::move(folder)),
          origin_(origin),
          random_(random)
    {}

    [[nodiscard]] bool failed() const { return error_.has_value(); }
    [[nodiscard]] const std::optional<Error>& error() const { return error_; }
    /// The first failure counts: it is the one the reader of the message can mend first.
    void fail(ErrorCode code, const QString& path, const QString& detail);

    /// A text that stands here or in the file it names.
    [[nodiscard]] QString text(const QJsonValue& json, const QString& path);
    [[nodiscard]] PictureRef picture(const QJsonValue& json, const QString& path);
    [[nodiscard]] qint64 freshKey() { return random_.key(); }

    /// A new row of that table, which stands at `path`; returns its number.
    std::size_t add(const RowTable& table, const QString& path)
    {
        paths_[table.name()].push_back(path);
        return table.append(rows_);
    }
    [[nodiscard]] ProgrammeRows& rows() { return rows_; }
    [[nodiscard]] const std::map<QString, Picture>& pictures() const { return pictures_; }
    /// Where a row stood in the JSON.
    [[nodiscard]] QString placeOf(const char* table, std::size_t index) const { return paths_.at(table)[index]; }

private:
    /// The bytes of a file beside; fails on a path that leads elsewhere.
    QByteArray fileBeside(const QString& name, const QString& path, qint64 limit);

    QString folder_;
    PictureOrigin origin_;
    Random& random_;
    std::optional<Error> error_;
    ProgrammeRows rows_;
    std::map<std::string, std::vector<QString>> paths_;
    std::map<QString, Picture> pictures_; ///< by SHA-256
};

} // namespace filrouge
