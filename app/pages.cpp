// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages.h"

#include "ui/shell/mainwindow.h"

namespace filrouge {

Page* Pages::make(Station /*station*/, const Desk& /*desk*/, Session& /*session*/)
{
    return nullptr;
}

void Pages::connectTo(MainWindow& window)
{
    window_ = &window;
}

} // namespace filrouge
