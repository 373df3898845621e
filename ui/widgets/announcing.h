// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemView;

namespace filrouge {

/// Has screen readers tell again what the keyboard is at: it is called otherwise, or stands elsewhere, by now. On the
/// window's thread. The child that Qt counts must be the row: for views of one column without heads.
void announceCurrent(QAbstractItemView& view);

} // namespace filrouge
