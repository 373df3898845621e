// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/uitheme.h"

#include "ui/theme/paperstyle.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPainter>
#include <QPalette>
#include <QStandardPaths>

namespace filrouge {

namespace {

QPalette paletteOf(const Tokens& t)
{
    QPalette palette;
    palette.setColor(QPalette::Window, t.paper);
    palette.setColor(QPalette::WindowText, t.ink);
    palette.setColor(QPalette::Base, t.surface);
    palette.setColor(QPalette::AlternateBase, t.paper);
    palette.setColor(QPalette::Text, t.ink);
    palette.setColor(QPalette::PlaceholderText, t.muted);
    palette.setColor(QPalette::Button, t.surface);
    palette.setColor(QPalette::ButtonText, t.ink);
    palette.setColor(QPalette::BrightText, t.thread);
    palette.setColor(QPalette::ToolTipBase, t.ink);
    palette.setColor(QPalette::ToolTipText, t.paper);
    palette.setColor(QPalette::Highlight, t.selection);
    palette.setColor(QPalette::HighlightedText, t.onSelection);
    palette.setColor(QPalette::Link, t.thread);
    palette.setColor(QPalette::LinkVisited, t.thread);
    palette.setColor(QPalette::Light, t.surface);
    palette.setColor(QPalette::Midlight, t.hairline);
    palette.setColor(QPalette::Mid, t.outline);
    palette.setColor(QPalette::Dark, t.outline);
    palette.setColor(QPalette::Shadow, t.outline);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, t.disabled);
    return palette;
}

} // namespace

QPixmap inked(const QIcon& icon, QSize size, qreal ratio, const QColor& colour)
{
    QPixmap pixmap = icon.pixmap(size, ratio);
    if (pixmap.isNull())
        return pixmap;
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRect(QPoint(), pixmap.deviceIndependentSize().toSize()), colour);
    painter.end();
    return pixmap;
}

UiTheme::UiTheme(QObject* parent) : QObject(parent)
{
    const QString inter = QStringLiteral("Inter");
    family_ = QFontDatabase::families().contains(inter) ? inter : QApplication::font().family();
    QApplication::setStyle(new PaperStyle(*this)); // Qt's from now on
    // Desktops say where icons are; where there is none (no screen, a bare X server), the usual places.
    QStringList iconFolders = QIcon::themeSearchPaths();
    iconFolders += QStandardPaths::locateAll(
        QStandardPaths::GenericDataLocation, QStringLiteral("icons"), QStandardPaths::LocateDirectory);
    iconFolders.removeDuplicates();
    QIcon::setThemeSearchPaths(iconFolders);
    apply();
}

void UiTheme::setAppearance(Appearance appearance)
{
    appearance_ = appearance;
    apply();
}

void UiTheme::setZoom(int percent)
{
    zoom_ = qBound(100, percent, 200);
    apply();
}

void UiTheme::setMotion(bool motion)
{
    motion_ = motion;
    apply();
}

QFont UiTheme::font(TextSize size, QFont::Weight weight) const
{
    QFont font(family_);
    font.setPixelSize(px(static_cast<int>(size)));
    font.setWeight(weight);
    return font;
}

QIcon UiTheme::icon(const char* name) const
{
    return QIcon::fromTheme(QLatin1String(name));
}

void UiTheme::apply()
{
    const bool onDark = tokens().paper.lightness() < 128;
    QIcon::setThemeName(onDark ? QStringLiteral("breeze-dark") : QStringLiteral("breeze"));
    QApplication::setPalette(paletteOf(tokens()));
    QApplication::setFont(font(TextSize::Body));
    Q_EMIT changed();
}

} // namespace filrouge
