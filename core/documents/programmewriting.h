// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/jsontext.h"
#include "core/programme/programmerows.h"

#include <map>
#include <unordered_map>

namespace filrouge {

class ListShape;

/// File names of pictures beside the JSON, by SHA-256.
using PictureFiles = std::map<QString, QString>;

/// The JSON being written, and which rows belong to which parent.
class ProgrammeWriting final {
public:
    using Children = std::unordered_map<qint64, std::vector<std::size_t>>;

    ProgrammeWriting(const ProgrammeRows& rows, const PictureFiles& pictures) : rows_(rows), pictures_(pictures) {}

    [[nodiscard]] JsonText& out() { return out_; }
    [[nodiscard]] const ProgrammeRows& rows() const { return rows_; }
    [[nodiscard]] QJsonValue pictureFile(const PictureRef& reference) const
    {
        const auto file = pictures_.find(reference.sha256);
        return file == pictures_.end() ? QJsonValue(QJsonValue::Null) : QJsonValue(file->second);
    }
    /// The rows of a list by parent, each in the order they are written; made once by `make`.
    template <class Make>
    [[nodiscard]] const std::vector<std::size_t>& children(const ListShape* list, qint64 parent, Make make)
    {
        static const std::vector<std::size_t> none;
        auto known = children_.find(list);
        if (known == children_.end())
            known = children_.emplace(list, make()).first;
        const auto rows = known->second.find(parent);
        return rows == known->second.end() ? none : rows->second;
    }

private:
    const ProgrammeRows& rows_;
    const PictureFiles& pictures_;
    JsonText out_;
    std::map<const ListShape*, Children> children_;
};

} // namespace filrouge
