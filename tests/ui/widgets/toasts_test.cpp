// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/testdesk.h"
#include "ui/widgets/toasts.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtTest>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

QPushButton* closing(Toasts& toasts)
{
    for (auto* button : toasts.findChildren<QPushButton*>())
        if (button->accessibleName() == QStringLiteral("Close this message"))
            return button;
    FAIL("a toast cannot be closed");
    throw 0;
}

} // namespace

TEST_CASE("closing a toast leaves the keyboard where it was", "[widgets]")
{
    TestDesk desk(Content::Empty);
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    auto* first = new QLineEdit;
    auto* second = new QLineEdit;
    column->addWidget(first);
    column->addWidget(second);
    desk.show(page);
    first->setFocus();
    desk.toasts().say(QStringLiteral("Saved."));
    REQUIRE(desk.toasts().isVisible());

    SECTION("by a click")
    {
        QTest::mouseClick(closing(desk.toasts()), Qt::LeftButton);
    }
    SECTION("by keys")
    {
        QWidget* close = closing(desk.toasts());
        for (int i = 0; i < 10 && QApplication::focusWidget() != close; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
        REQUIRE(QApplication::focusWidget() == close);
        QTest::keyClick(close, Qt::Key_Escape);
    }
    CHECK_FALSE(desk.toasts().isVisible());
    CHECK(QApplication::focusWidget() == first);
}

TEST_CASE("what is told before a window has its size stands at its foot all the same", "[widgets]")
{
    theme().setZoom(100);
    QWidget window;
    Toasts toasts(theme(), &window);
    toasts.complain(QStringLiteral("This file is open elsewhere."));
    window.resize(1366, 768);
    window.show();
    QCoreApplication::processEvents();
    REQUIRE(toasts.isVisible());
    CHECK(qAbs(toasts.geometry().center().x() - window.width() / 2) <= 1);
    CHECK(toasts.geometry().bottom() > window.height() * 3 / 4);
    CHECK(toasts.geometry().bottom() < window.height());
}

TEST_CASE("what was told goes when the language changes, a fault stays until it is read", "[widgets]")
{
    TestDesk desk(Content::Empty);
    desk.show(new QWidget);
    const auto change = [&desk] {
        QEvent language(QEvent::LanguageChange);
        QApplication::sendEvent(&desk.toasts(), &language);
    };
    desk.toasts().offer(QStringLiteral("Removed."), QStringLiteral("Undo"), [] {});
    change();
    CHECK_FALSE(desk.toasts().isVisible());
    desk.toasts().complain(QStringLiteral("The disk is full."));
    change();
    CHECK(desk.toasts().isVisible());
}
