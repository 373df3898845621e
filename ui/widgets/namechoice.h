// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/uitheme.h"

#include <QComboBox>

#include <functional>

namespace filrouge {

/// One of some names, or a new one: typed, it is completed from those there are. Empty: nobody.
class NameChoice final : public QComboBox {
    Q_OBJECT

public:
    struct Name final {
        qint64 id = 0;
        QString name;

        friend bool operator==(const Name&, const Name&) = default;
    };

    explicit NameChoice(const UiTheme& theme);

    void setNames(const std::vector<Name>& names);
    /// 0: nobody.
    void show(qint64 id);
    void setPrompt(const QString& placeholder, const QString& accessibleName);

Q_SIGNALS:
    /// 0: nobody any more.
    void chosen(qint64 id);
    void newNameTyped(const QString& name);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void take();
    void settle(qint64 id);
    void restyle();

    const UiTheme& theme_;
    qint64 shown_ = 0;
    bool taking_ = false;
};

} // namespace filrouge
