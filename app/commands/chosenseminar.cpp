// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/chosenseminar.h"

#include "core/base/comparablename.h"
#include "core/programme/services.h"

#include <algorithm>

namespace filrouge {

tl::expected<Seminar, Text> chosenSeminar(Programme& programme, const Invocation& invocation,
                                          const CommandContext& context)
{
    const auto seminars = programme.services().seminars.read().all();
    if (!seminars)
        return tl::make_unexpected(context.console.said(seminars.error()));
    const QString title = invocation.option("seminar");
    const auto named = std::ranges::find_if(*seminars, [&](const Seminar& seminar) {
        return title.isEmpty() || comparableName(seminar.title) == comparableName(title);
    });
    if (named != seminars->end())
        return *named;
    return tl::make_unexpected(title.isEmpty()
                                   ? FILROUGE_TEXT("Commands", "There is no seminar in this programme yet.")
                                   : FILROUGE_TEXT("Commands", "There is no seminar called “%1”.", {title}));
}

} // namespace filrouge
