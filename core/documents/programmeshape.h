// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programme/programmerows.h"

#include <memory>
#include <vector>

class QJsonValue;

namespace filrouge {

class ProgrammeReading;
class ProgrammeWriting;

/// One list of the JSON form and the table it holds: how its rows are written, how they are read, and which lists
/// are nested in them. resources/schema/programme-json.md describes the whole.
class ListShape {
public:
    explicit ListShape(const char* name) : name_(name) {}
    virtual ~ListShape() = default;
    Q_DISABLE_COPY_MOVE(ListShape)

    [[nodiscard]] const char* name() const { return name_; }
    /// Writes the rows whose parent is `parent` (0: all).
    virtual void write(ProgrammeWriting& writing, qint64 parent) const = 0;
    /// `json` stands at `path`; its rows become children of `parent`. Errors stay in `reading`.
    virtual void read(ProgrammeReading& reading, const QJsonValue& json, const QString& path, qint64 parent) const = 0;

private:
    const char* name_;
};

using ListShapes = std::vector<std::unique_ptr<ListShape>>;

/// The lists of a programme, in the order they are written.
[[nodiscard]] ListShapes programmeShape();

} // namespace filrouge
