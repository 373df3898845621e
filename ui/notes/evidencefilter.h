// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notes/evidencesieve.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace filrouge {

/// What one looks for among all evidence: words as they are typed, kind, voice, source, state.
class EvidenceFilter final : public QWidget {
    Q_OBJECT

public:
    explicit EvidenceFilter(const UiTheme& theme, QWidget* parent = nullptr);

    [[nodiscard]] EvidenceQuery query() const;
    void show(const EvidenceQuery& query);
    /// All evidence again; false: nothing was looked for.
    bool clear();
    void takeKeyboard();

Q_SIGNALS:
    void changed();
    /// Enter or the down arrow in the words: on to what was found.
    void left();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrange();
    void retranslate();

    const UiTheme& theme_;
    QGridLayout* grid_;
    QLineEdit* typed_;
    QComboBox* kind_;
    QComboBox* voice_;
    QComboBox* from_;
    QComboBox* state_;
};

} // namespace filrouge
