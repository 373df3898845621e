// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/picture.h"
#include "core/sprint/cardrepository.h"
#include "core/sprint/fieldtestrepository.h"
#include "core/storage/programmefile.h"

namespace filrouge {

/// Field tests of cards and their photos. What a decision rests on stays held: taking the day or the observation away
/// from the only test of a card that is kept or adjusted is refused (Invalid, where: decision), as is removing it.
class FieldTestService final {
public:
    explicit FieldTestService(ProgrammeFile& file);

    [[nodiscard]] const FieldTestRepository& read() const { return tests_; }

    /// Last among those of its card.
    [[nodiscard]] Result<FieldTest> add(FieldTest test);
    /// Stays with its card, at its place.
    [[nodiscard]] Result<> update(FieldTest test, const QString& mergeKey = {});
    [[nodiscard]] Result<> remove(FieldTestId id);

    /// Keeps the picture, last among those of the test.
    [[nodiscard]] Result<FieldTestPhoto> addPhoto(FieldTestId test, const Picture& picture,
                                                  const QString& caption = {});
    [[nodiscard]] Result<> updateCaption(FieldTestPhotoId id, const QString& caption, const QString& mergeKey = {});
    [[nodiscard]] Result<> removePhoto(FieldTestPhotoId id);

private:
    [[nodiscard]] Result<> checkDecision(CardId card) const;
    [[nodiscard]] Result<Text> labelled(const char* source, CardId card) const;

    ProgrammeFile& file_;
    FieldTestRepository tests_;
    CardRepository cards_;
};

} // namespace filrouge
