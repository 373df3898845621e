// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console.h"
#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/base/result.h"

#include <QHash>

#include <functional>
#include <vector>

namespace filrouge {

/// What a command finds around it.
struct CommandContext final {
    Console& console;
    const Clock& clock;
    Random& random;
    QString snapshotFolder; ///< empty: no snapshots are taken
};

/// A command line taken apart: FILE JSON --to DIR …
struct Invocation final {
    QStringList files;
    QHash<QString, QString> options; ///< by name without dashes; flags are empty

    [[nodiscard]] QString option(const char* name) const { return options.value(QLatin1String(name)); }
    [[nodiscard]] bool has(const char* name) const { return options.contains(QLatin1String(name)); }
};

/// What to say when it did not work; the exit code is 2.
using CommandOutcome = tl::expected<void, Text>;

struct Command final {
    const char* name; ///< one word or two
    Text summary;
    std::vector<const char*> files;    ///< what its positional arguments are called, in context "CommandLine"
    std::vector<const char*> required; ///< options that must be there
    std::vector<const char*> optional;
    std::function<CommandOutcome(const Invocation&, CommandContext&)> run;
    std::vector<const char*> flags = {}; ///< options without a value
    bool several = false;                ///< the last of the files may stand more than once
};

// One file each below commands/.
[[nodiscard]] Command checkCommand();
[[nodiscard]] Command demoCommand();
[[nodiscard]] Command exportCommand();
[[nodiscard]] Command importCommand();
[[nodiscard]] Command newCommand();
[[nodiscard]] Command salvageCommand();
[[nodiscard]] Command tallyCommand();
[[nodiscard]] Command voteServeCommand();

} // namespace filrouge
