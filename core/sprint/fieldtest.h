// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fields.h"

namespace filrouge {

/// A mock-up before people, outside the lab (requirement B4).
struct FieldTest final {
    FieldTestId id;
    CardId card;
    QString hypothesis;
    QString mockUp; ///< what was shown
    QString place;
    std::optional<CommuneId> commune;
    QDate heldOn;
    int testers = 0; ///< how many people tried it, 0 or more
    QString whoTested;
    QString measure;
    QString criterion; ///< when the hypothesis holds
    QString observation;
    QString lesson;
    int position = 0;

    /// It took place, and somebody wrote down what was seen: a decision can rest on it.
    [[nodiscard]] bool wasHeld() const { return heldOn.isValid() && !observation.trimmed().isEmpty(); }

    friend bool operator==(const FieldTest&, const FieldTest&) = default;
};

struct FieldTestPhoto final {
    FieldTestPhotoId id;
    FieldTestId fieldTest;
    PictureRef content;
    QString caption; ///< also its alternative text
    int position = 0;

    friend bool operator==(const FieldTestPhoto&, const FieldTestPhoto&) = default;
};

template <>
struct Description<FieldTest> {
    static constexpr const char* table = "field_test";
    static constexpr std::size_t keys = 1;
    static constexpr std::array fields{
        field<&FieldTest::id>("id"),
        field<&FieldTest::card>("card"),
        field<&FieldTest::hypothesis>("hypothesis"),
        field<&FieldTest::mockUp>("mock_up"),
        field<&FieldTest::place>("place"),
        field<&FieldTest::commune>("commune"),
        field<&FieldTest::heldOn>("held_on"),
        field<&FieldTest::testers>("testers"),
        field<&FieldTest::whoTested>("who_tested"),
        field<&FieldTest::measure>("measure"),
        field<&FieldTest::criterion>("criterion"),
        field<&FieldTest::observation>("observation"),
        field<&FieldTest::lesson>("lesson"),
        field<&FieldTest::position>("position"),
    };
};

template <>
struct Description<FieldTestPhoto> {
    static constexpr const char* table = "field_test_photo";
    static constexpr std::size_t keys = 1;
    static constexpr std::array fields{
        field<&FieldTestPhoto::id>("id"),
        field<&FieldTestPhoto::fieldTest>("field_test"),
        field<&FieldTestPhoto::content>("content"),
        field<&FieldTestPhoto::caption>("caption"),
        field<&FieldTestPhoto::position>("position"),
    };
};

} // namespace filrouge
