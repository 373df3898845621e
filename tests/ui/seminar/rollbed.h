// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/notes/typing.h"
#include "tests/ui/support/testdesk.h"
#include "ui/seminar/rollmodel.h"
#include "ui/seminar/rollpage.h"
#include "ui/seminar/signinview.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

namespace filrouge::tests {

/// The page of the roll, with what it was told.
struct Roll final {
    explicit Roll(Content content) : desk(content)
    {
        page = new RollPage(desk.desk());
        QObject::connect(page, &RollPage::signedIn, page, [this](ParticipantId id) { came.push_back(id); });
        desk.show(page);
        page->showItem(Kind::Seminar, page->seminar().value);
    }

    [[nodiscard]] std::vector<RollLine> lines()
    {
        const auto roll = desk.services().roll.read().roll(page->seminar());
        REQUIRE(roll);
        return *roll;
    }
    [[nodiscard]] RollLine line(const QString& name)
    {
        for (const RollLine& one : lines())
            if (one.person.name == name)
                return one;
        FAIL("not on the roll: " << name.toStdString());
        std::abort();
    }
    [[nodiscard]] int here() { return counts(lines()).present; }
    [[nodiscard]] QTableView* table() const { return page->findChild<SignInView*>()->findChild<QTableView*>(); }
    [[nodiscard]] QLineEdit* search() const
    {
        for (QLineEdit* edit : page->findChildren<QLineEdit*>())
            if (edit->accessibleName() == QStringLiteral("Who signs in?"))
                return edit;
        FAIL("no search");
        std::abort();
    }
    [[nodiscard]] QLineEdit* field(const char* name) const
    {
        for (QLineEdit* edit : page->findChildren<QLineEdit*>())
            if (edit->accessibleName() == QLatin1String(name))
                return edit;
        FAIL("no field " << name);
        std::abort();
    }
    [[nodiscard]] QAction* action(const QString& text) const
    {
        for (QAction* one : table()->actions())
            if (one->text() == text)
                return one;
        FAIL("no action " << text.toStdString());
        std::abort();
    }
    void undo() { REQUIRE(desk.programme().file().undo()); }
    [[nodiscard]] QString words() const
    {
        QStringList all;
        for (const QLabel* label : page->findChildren<QLabel*>())
            if (label->isVisibleTo(page))
                all << label->text();
        return all.join(u'\n');
    }
    QPushButton* toastButton() { return desk.toasts().findChildren<QPushButton*>().front(); }

    TestDesk desk;
    RollPage* page = nullptr;
    std::vector<ParticipantId> came;
};

inline void selectRows(QTableView* table, int from, int to)
{
    table->setFocus();
    table->setCurrentIndex(table->model()->index(from, 0));
    for (int i = from; i < to; ++i)
        QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
}

} // namespace filrouge::tests
