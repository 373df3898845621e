// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/picture.h"
#include "core/documents/exportedfiles.h"
#include "core/programme/programmerows.h"

#include <map>

namespace filrouge {

class ProgrammeFile;

/// A programme with the pictures its rows refer to.
struct ProgrammeContent final {
    ProgrammeRows rows;
    std::map<QString, QByteArray> pictures; ///< bytes by SHA-256

    friend bool operator==(const ProgrammeContent&, const ProgrammeContent&) = default;
};

/// The JSON form (resources/schema/programme-json.md), and the pictures that go beside it by file name.
struct ProgrammeJson final {
    QByteArray json;
    std::map<QString, QByteArray> files;
};

/// Everything in an open programme. Errors: those of the file.
[[nodiscard]] Result<ProgrammeContent> readContent(ProgrammeFile& file);

/// Equal content gives equal bytes.
[[nodiscard]] ProgrammeJson writeProgrammeJson(const ProgrammeContent& content);

/// The JSON under that name and its pictures, in the order to write them: it never names one that is not there yet.
[[nodiscard]] std::vector<ExportedFile> exportedFiles(ProgrammeJson json, const QString& name);

/// Reads a programme.json and what it names. Checks keys, types, references and every rule a row or the whole must
/// keep; nothing is stored. `where` is the path inside the JSON, after the part's name when there are parts.
/// Errors: FileMissing, ReadFailed, TooLarge, NotUtf8, Malformed, UnknownKey, WrongType, DuplicateId,
/// DanglingReference, Invalid.
[[nodiscard]] Result<ProgrammeContent> readProgrammeJson(const QString& path, PictureOrigin origin, Random& random);

/// Adds the content in one edit: into an empty programme as it is (which cannot be undone), into another with fresh
/// keys, beside what is there (which can). Takes a snapshot first unless the programme is empty.
[[nodiscard]] Result<> addContent(ProgrammeFile& file, const ProgrammeContent& content);

} // namespace filrouge
