// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMargins>

class QString;
class QTabWidget;

namespace filrouge {

class UiTheme;

/// The tabs of a station: all of them in sight, with shortened names where there is little room.
void makePageTabs(QTabWidget& tabs);
/// A tooltip tells the whole name.
void nameTab(QTabWidget& tabs, int tab, const QString& name);

/// What is left free around the page of a tab, of that width: the same for all, so that nothing moves from tab to tab.
[[nodiscard]] QMargins pageMargins(const UiTheme& theme, int width);

} // namespace filrouge
