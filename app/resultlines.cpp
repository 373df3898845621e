// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resultlines.h"

#include "core/persona/personarules.h"

namespace filrouge {

void sayResult(Console& console, const std::vector<BallotOption>& options, const Tally& tally)
{
    for (const OptionTally& total : tally.options) {
        const BallotOption& option = options[static_cast<std::size_t>(total.option)];
        const QString line = QStringLiteral("      %1  %2 %3 %4")
                                 .arg(badgeLetter(option.option.position), option.name.leftJustified(12))
                                 .arg(total.total, 3)
                                 .arg(QString(total.total, QChar(0x2588)));
        console.sayPlain(total.chosen ? line + QStringLiteral("  ") + console.in(FILROUGE_TEXT("Demo", "chosen"))
                                      : line);
    }
    console.sayPlain(QStringLiteral("         %1 %2")
                         .arg(console.in(FILROUGE_TEXT("Demo", "blank")).leftJustified(12))
                         .arg(tally.blank, 3));
}

} // namespace filrouge
