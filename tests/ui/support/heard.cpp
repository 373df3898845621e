// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/heard.h"

#include <utility>
#include <vector>

namespace filrouge::tests {

namespace {

std::vector<std::pair<QAccessible::Event, QString>>& events()
{
    static std::vector<std::pair<QAccessible::Event, QString>> all;
    return all;
}

void hear(QAccessibleEvent* event)
{
    const QAccessibleInterface* face = event->accessibleInterface();
    events().emplace_back(event->type(), face == nullptr ? QString() : face->text(QAccessible::Name));
}

} // namespace

Heard::Heard() : before_(QAccessible::installUpdateHandler(hear)), active_(QAccessible::isActive())
{
    QAccessible::setActive(true);
    forget();
}

Heard::~Heard()
{
    QAccessible::setActive(active_);
    QAccessible::installUpdateHandler(before_);
    forget();
}

QStringList Heard::names(QAccessible::Event kind)
{
    QStringList names;
    for (const auto& [type, name] : events())
        if (type == kind)
            names << name;
    return names;
}

void Heard::forget()
{
    events().clear();
}

} // namespace filrouge::tests
