// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPixmap>

namespace filrouge {

/// The sizes of text, in pixels at 100 %.
enum class TextSize { Small = 12, Body = 14, Large = 16, Title = 20, Heading = 28, Display = 40 };

/// An icon in one colour, where its own would not be seen. `size` in pixels of a display of that ratio: which of its
/// drawings is taken goes by the size alone.
[[nodiscard]] QPixmap inked(const QIcon& icon, QSize size, qreal ratio, const QColor& colour);

/// How every window looks: colours, sizes, icons, and whether things may move. One object for the application, made
/// after QApplication; painting asks it, everything else goes by palette and font.
class UiTheme final : public QObject {
    Q_OBJECT

public:
    explicit UiTheme(QObject* parent = nullptr);

    [[nodiscard]] Appearance appearance() const { return appearance_; }
    void setAppearance(Appearance appearance);
    /// 100 .. 200 %: text, and all that is measured by it.
    [[nodiscard]] int zoom() const { return zoom_; }
    void setZoom(int percent);
    /// False: nothing moves by itself.
    [[nodiscard]] bool motion() const { return motion_; }
    void setMotion(bool motion);

    [[nodiscard]] const Tokens& tokens() const { return tokensOf(appearance_); }
    /// Pixels at 100 % in pixels at today's zoom.
    [[nodiscard]] int px(int pixels) const { return (pixels * zoom_ + 50) / 100; }
    [[nodiscard]] QFont font(TextSize size, QFont::Weight weight = QFont::Normal) const;
    /// An icon of the theme by its freedesktop name, in the colour of text.
    [[nodiscard]] QIcon icon(const char* name) const;

Q_SIGNALS:
    void changed();

private:
    void apply();

    Appearance appearance_ = Appearance::Light;
    int zoom_ = 100;
    bool motion_ = true;
    QString family_;
};

} // namespace filrouge
