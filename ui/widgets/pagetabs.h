// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QTabWidget;

namespace filrouge {

/// The tabs of a station: all of them in sight, with shortened names where there is little room.
void makePageTabs(QTabWidget& tabs);
/// A tooltip tells the whole name.
void nameTab(QTabWidget& tabs, int tab, const QString& name);

} // namespace filrouge
