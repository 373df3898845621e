// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/listeningear.h"

#include "tests/ui/support/testdesk.h"

#include <QAccessibleEvent>
#include <QCoreApplication>

#include <utility>

namespace filrouge::tests {

namespace {

std::vector<ListeningEar::Told>& told()
{
    static std::vector<ListeningEar::Told> all;
    return all;
}

} // namespace

ListeningEar::ListeningEar() : before_(nullptr)
{
    waitUntil([] { return QAccessible::isActive(); });
    before_ = QAccessible::installUpdateHandler(&ListeningEar::hear);
    told().clear();
}

ListeningEar::~ListeningEar()
{
    QAccessible::installUpdateHandler(before_);
}

std::vector<ListeningEar::Told> ListeningEar::takeTold()
{
    return std::exchange(told(), {});
}

QString ListeningEar::lastOf(QAccessible::Event event)
{
    QString last;
    for (const Told& one : takeTold())
        if (one.event == event)
            last = one.name;
    return last;
}

void ListeningEar::hear(QAccessibleEvent* event)
{
    const QAccessibleInterface* about = event->accessibleInterface();
    told().push_back({event->type(), about == nullptr ? QString() : about->text(QAccessible::Name)});
}

} // namespace filrouge::tests
