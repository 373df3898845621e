// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notes/piece.h"
#include "ui/shell/page.h"

class QBoxLayout;
class QComboBox;
class QGridLayout;
class QListWidget;
class QPushButton;

namespace filrouge {

class FieldText;
class NameField;
class TextLabel;

/// One piece of evidence, edited in place: kind, voice, who spoke, theme, pain points, words. Around it stand the keys
/// for kind and voice, which work in the notes as well: setKind(), turnVoice().
class PieceForm final : public QWidget {
    Q_OBJECT

public:
    explicit PieceForm(const Desk& desk, QWidget* parent = nullptr);

    /// None: nothing is shown.
    void show(const Piece* piece);
    [[nodiscard]] EvidenceId piece() const { return piece_.evidence.id; }
    /// With a button that leads to the notes it was taken from.
    void offerNotes();
    void setKind(EvidenceKind kind);
    void turnVoice();
    void removePiece();
    /// Where a pain point is linked.
    void takeKeyboard();

Q_SIGNALS:
    /// Its place is to be shown by hand.
    void findAgainWanted(filrouge::EvidenceId piece);
    void notesWanted(filrouge::EvidenceId piece);
    /// Escape: back to where one came from.
    void left();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void connectFields();
    [[nodiscard]] FieldText* makeLine(const char* field, QString Evidence::*words);
    bool update(const char* field, const std::function<void(Evidence&)>& change);
    void setTheme(const QString& name);
    void linkTo(const QString& title);
    void unlinkChosen();
    void keepWithoutPlace();
    void showIrritants();
    void retranslate();

    Desk desk_;
    Piece piece_;
    TextLabel* lostWords_;
    QPushButton* findAgain_;
    QPushButton* keep_;
    QWidget* lost_;
    TextLabel* labels_[8];
    FieldText* words_;
    QComboBox* kind_;
    QComboBox* voice_;
    FieldText* speaker_;
    NameField* theme_;
    NameField* irritant_;
    QListWidget* irritants_;
    FieldText* step_;
    FieldText* channel_;
    QPushButton* notes_;
    QPushButton* remove_;
};

} // namespace filrouge
