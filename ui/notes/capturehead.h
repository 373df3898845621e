// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/evidence.h"
#include "core/field/fieldwork.h"
#include "core/field/notessource.h"
#include "ui/shell/page.h"

class QComboBox;

namespace filrouge {

class DayField;
class FieldText;
class NameField;
class TextLabel;

/// What is being listened to: interview or immersion, title, day, place, people met; and who speaks, until somebody
/// else does. The interview is made with the first thing that is known of it.
class CaptureHead final : public QWidget {
    Q_OBJECT

public:
    explicit CaptureHead(const Desk& desk, QWidget* parent = nullptr);

    /// Empty: one that is still to be made.
    void show(const NotesSource& source);
    [[nodiscard]] const NotesSource& source() const { return source_; }
    /// Makes it unless it is there; false: that was refused.
    bool ensureSource();
    /// What the file says now.
    void read();
    void takeKeyboard();
    /// Only what is being listened to and its title are in sight.
    void setFolded(bool folded);

    [[nodiscard]] Voice voice() const;
    void turnVoice();
    /// Who spoke last spoke somewhere else.
    void forgetSpeaker();
    [[nodiscard]] QString speaker() const;
    void setVoice(Voice voice);

Q_SIGNALS:
    void sourceMade(const filrouge::NotesSource& source);
    /// Whose voice the next lines are.
    void voiceChanged();
    /// Enter in the last field: the lines come now.
    void done();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void connectFields();
    bool change(const char* field, const std::function<void(Interview&)>& interview,
                const std::function<void(Immersion&)>& immersion);
    void setPlace(const QString& typed);
    void addMet(const QString& typed);
    [[nodiscard]] QString placeInWords(const QString& place, std::optional<CommuneId> commune) const;
    [[nodiscard]] QStringList people() const;
    [[nodiscard]] QString metInWords() const;
    [[nodiscard]] bool isInterview() const;
    [[nodiscard]] QString usualTitle() const;
    void retranslate();

    Desk desk_;
    NotesSource source_;
    TextLabel* labels_[7];
    QComboBox* what_;
    FieldText* title_;
    DayField* day_;
    NameField* place_;
    NameField* met_;
    TextLabel* metWords_;
    QComboBox* voice_;
    NameField* speaker_;
    QString speakerRole_;
    bool folded_ = false;
};

} // namespace filrouge
