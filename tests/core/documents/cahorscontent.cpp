// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/documents/cahorscontent.h"

#include "core/base/random.h"
#include "core/documents/sample.h"
#include "tests/support/catch.h"

namespace filrouge::tests {

const ProgrammeContent& cahorsContent()
{
    static const ProgrammeContent content = [] {
        SeededRandom random(1);
        auto read = readSample(QStringLiteral("cahors"), random);
        if (!read)
            FAIL(read.error().where.toStdString() << ": " << read.error().detail.toStdString());
        return *read;
    }();
    return content;
}

} // namespace filrouge::tests
