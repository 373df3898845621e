// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/picture.h"
#include "core/persona/personarules.h"
#include "ui/shell/page.h"
#include "ui/widgets/fieldtext.h"

#include <QPixmap>
#include <QWidget>

namespace filrouge {

class EvidenceTarget;
class HuePicker;
class PortraitBox;
class TextLabel;

/// Who the persona is: the face, then the name, the age, the tagline, the colour, the words that sum it up and whose
/// words they are.
class SheetHead final : public QWidget {
    Q_OBJECT

public:
    explicit SheetHead(const Desk& desk, QWidget* parent = nullptr);

    /// What the file says. `source`: of the verbatim.
    void show(const Persona& persona, const QPixmap& portrait, const std::optional<Evidence>& source);
    void focusName();
    void focusVerbatim();
    [[nodiscard]] bool isVerbatimFocused() const;
    /// It says what no user is known to have said.
    [[nodiscard]] bool isVerbatimFlagged() const;
    /// Reads the picture file off this thread and makes it the portrait.
    void takePicture(const QString& path);

Q_SIGNALS:
    void verbatimFocused(const QString& words);
    void otherFocused();

protected:
    void changeEvent(QEvent* event) override;

private:
    bool store(QString Persona::*field, const QString& text);
    bool storeAge(const QString& text);
    void choosePicture();
    void setPicture(PersonaId persona, const Result<Picture>& picture);
    void removePicture();
    [[nodiscard]] QString originText() const;
    void retranslate();

    Desk desk_;
    Persona persona_;
    std::optional<Evidence> source_;
    PortraitBox* portrait_;
    FieldText* name_;
    FieldText* age_;
    TextLabel* years_;
    FieldText* tagline_;
    HuePicker* hue_;
    FieldText* alternative_;
    FieldText* verbatim_;
    EvidenceTarget* quoted_; ///< holds the verbatim
    TextLabel* said_;
    TextLabel* flag_;
    FieldText* situation_;
};

} // namespace filrouge
