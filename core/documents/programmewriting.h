// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/jsontext.h"
#include "core/programme/rowtable.h"

#include <map>
#include <unordered_map>

namespace filrouge {

/// File names of pictures beside the JSON, by SHA-256.
using PictureFiles = std::map<QString, QString>;

/// The JSON being written, and which rows belong to which parent.
class ProgrammeWriting final {
public:
    ProgrammeWriting(const ProgrammeRows& rows, const PictureFiles& pictures) : rows_(rows), pictures_(pictures) {}

    [[nodiscard]] JsonText& out() { return out_; }
    [[nodiscard]] const ProgrammeRows& rows() const { return rows_; }
    [[nodiscard]] QJsonValue pictureFile(const PictureRef& reference) const
    {
        const auto file = pictures_.find(reference.sha256);
        return file == pictures_.end() ? QJsonValue(QJsonValue::Null) : QJsonValue(file->second);
    }
    /// The rows of `table` whose field `parent` (nothing: all) holds that key, in the order they are shown: by position
    /// where they have one, then by key.
    [[nodiscard]] const std::vector<std::size_t>& children(const RowTable& table, std::optional<std::size_t> parent,
                                                           qint64 key);

private:
    using Children = std::unordered_map<qint64, std::vector<std::size_t>>;

    [[nodiscard]] Children childrenOf(const RowTable& table, std::optional<std::size_t> parent) const;

    const ProgrammeRows& rows_;
    const PictureFiles& pictures_;
    JsonText out_;
    std::map<std::pair<const RowTable*, std::optional<std::size_t>>, Children> children_; ///< made when first asked for
};

} // namespace filrouge
