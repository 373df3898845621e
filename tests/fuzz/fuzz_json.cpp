// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/documents/programmejson.h"
#include "core/programme/consistency.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cstdlib>

// A programme as JSON, as it is imported: the whole input is programme.json. Beside it lie a text, which the input may
// name as t.md, and a further part, more.json. Storing what was read is not tried: a file for each input takes too
// long.

using namespace filrouge;

namespace {

void demand(bool holds)
{
    if (!holds)
        std::abort();
}

/// A folder of this process, in memory where the system has such.
class Folder final {
public:
    Folder()
    {
        demand(folder_.isValid());
        put(QStringLiteral("t.md"), "Première ligne\n\nSeconde\n");
        put(QStringLiteral("more.json"), R"({"personas": [{"id": "900", "first_name": "L"}]})");
    }

    void put(const QString& name, const QByteArray& bytes) const
    {
        QFile file(folder_.filePath(name));
        demand(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    [[nodiscard]] Result<ProgrammeContent> read(const QByteArray& json) const
    {
        put(QStringLiteral("programme.json"), json);
        SeededRandom random(1);
        return readProgrammeJson(folder_.filePath(QStringLiteral("programme.json")), PictureOrigin::User, random);
    }

private:
    static QString place()
    {
        const QString memory = QStringLiteral("/dev/shm");
        return (QDir(memory).exists() ? memory : QDir::tempPath()) + QStringLiteral("/filrouge-fuzz-XXXXXX");
    }

    QTemporaryDir folder_{place()};
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const Folder folder;
    auto read = folder.read(QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
    if (!read) {
        demand(!read.error().where.isEmpty()); // whoever mends it is told the place
        return 0;
    }
    demand(checkReferences(read->rows) && checkConsistency(read->rows));
    if (read->rows.of<ProgrammeDetails>().empty())
        read->rows.of<ProgrammeDetails>().emplace_back(); // a file always has its own
    const QByteArray written = writeProgrammeJson(*read).json;
    const auto again = folder.read(written);
    demand(again.has_value());
    demand(writeProgrammeJson(*again).json == written);
    return 0;
}
