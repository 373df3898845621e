// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/field/detailof.h"

namespace filrouge {

class NotesPane;
class ObservationTable;
class PhotoStrip;

/// One immersion: where one was received, how one took part, what was observed at which step, the notes, the photos.
class ImmersionDetail final : public DetailOf<Immersion> {
    Q_OBJECT

public:
    explicit ImmersionDetail(const Desk& desk);

    void showEvidence(EvidenceId id) override;

protected:
    [[nodiscard]] Kind kind() const override { return Kind::Immersion; }
    [[nodiscard]] Result<Immersion> find(qint64 id) const override;
    [[nodiscard]] Result<> update(const Immersion& immersion, const QString& mergeKey) override;
    [[nodiscard]] bool notices(const Changes& changes) override;
    void readMore() override;
    void retranslate() override;

private:
    void build();
    DurationField* duration();

    FieldText* heading_;
    FieldText* place_;
    NameChoice* commune_;
    NameChoice* organisation_;
    DayField* heldOn_;
    DurationField* minutes_;
    qint64 durationOf_ = 0; ///< the immersion whose duration is in the field
    ChoiceField* posture_;
    FieldText* publics_;
    DayField* keepUntil_;
    TextLabel* passed_;
    ObservationTable* observations_;
    NotesPane* notes_;
    PhotoStrip* photos_;
    std::vector<TextLabel*> labels_; ///< in the order of the form
};

} // namespace filrouge
