// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/field/programmedetailsservice.h"

#include "core/base/shortened.h"
#include "core/field/fieldrules.h"

namespace filrouge {

Result<FieldProgress> ProgrammeDetailsService::progress() const
{
    return programme_.progress(file_.environment().clock.today());
}

Result<ProgrammeDetails> ProgrammeDetailsService::update(ProgrammeDetails details, const QString& mergeKey)
{
    FILROUGE_TRY_VALUE(stored, programme_.details());
    details.id = stored.id;
    details.uuid = stored.uuid;
    FILROUGE_TRY(validate(details));
    return file_.edit(FILROUGE_TEXT("Edits", "Edit the programme"),
                      [&](Edit& edit) -> Result<ProgrammeDetails> {
                          FILROUGE_TRY(programme_.update(edit, details));
                          return details;
                      },
                      {.mergeKey = mergeKey});
}

Result<> ProgrammeDetailsService::setWording(const QString& term, const QString& wording)
{
    const Label wanted{{}, term, wording.trimmed()};
    FILROUGE_TRY(requireText(term, "term"));
    FILROUGE_TRY_VALUE(labels, programme_.labels());
    const auto known =
        std::find_if(labels.begin(), labels.end(), [&term](const Label& label) { return label.term == term; });
    return file_.edit(FILROUGE_TEXT("Edits", "Change the wording of “%1”", {shortened(term)}),
                      [&](Edit& edit) -> Result<> {
                          if (wanted.wording.isEmpty())
                              return known == labels.end() ? Result<>() : programme_.removeLabel(edit, known->id);
                          if (known != labels.end())
                              return programme_.updateLabel(edit, {known->id, term, wanted.wording});
                          FILROUGE_TRY(programme_.insertLabel(edit, wanted));
                          return {};
                      });
}

} // namespace filrouge
