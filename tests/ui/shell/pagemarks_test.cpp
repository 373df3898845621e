// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/testdesk.h"
#include "ui/shell/pagemarks.h"
#include "ui/shell/pagemarkveil.h"

#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QStringListModel>
#include <QTextEdit>
#include <QVBoxLayout>
#include <QtTest>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

/// A page as rooms have them: a list, texts in a scrolled column, a label.
class Sheet final : public Page {
public:
    explicit Sheet(const Desk& desk)
        : Page(desk),
          list(new QListView),
          first(new QPlainTextEdit),
          second(new QTextEdit),
          label(new QLabel(QStringLiteral("A pain point: le car")))
    {
        model.setStringList({QStringLiteral("Marché"), QStringLiteral("Le car de Limogne"), QStringLiteral("Autre")});
        list->setModel(&model);
        auto* column = new QWidget;
        auto* inside = new QVBoxLayout(column);
        inside->addWidget(first);
        inside->addSpacing(1500);
        inside->addWidget(second);
        area.setWidgetResizable(true);
        area.setWidget(column);
        auto* all = new QVBoxLayout(this);
        all->addWidget(list);
        all->addWidget(&area, 1);
        all->addWidget(label);
        retranslate();
    }

    QStringListModel model;
    QScrollArea area;
    QListView* list;
    QPlainTextEdit* first;
    QTextEdit* second;
    QLabel* label;

protected:
    void retranslate() override {}
};

QStringList marked(const QList<QTextEdit::ExtraSelection>& selections)
{
    QStringList texts;
    for (const auto& each : selections)
        if (each.format.background().color() == theme().tokens().found)
            texts << each.cursor.selectedText();
    return texts;
}

SearchWords typed(const char* words)
{
    return SearchWords::typed(QString::fromUtf8(words));
}

} // namespace

TEST_CASE("words are pointed at in texts, and the first is scrolled into view", "[shell][marks]")
{
    TestDesk desk(Content::Empty);
    auto* page = new Sheet(desk.desk());
    page->first->setPlainText(QStringLiteral("Rien ici."));
    page->second->setPlainText(QString::fromUtf8("Le Marché, puis le marche d’à côté."));
    QTextEdit::ExtraSelection own;
    own.cursor = QTextCursor(page->second->document());
    own.cursor.setPosition(3, QTextCursor::KeepAnchor);
    page->second->setExtraSelections({own});
    desk.show(page);
    page->markSought(typed("MARCHE"));
    CHECK(marked(page->second->extraSelections()) ==
          QStringList({QString::fromUtf8("Marché"), QStringLiteral("marche")}));
    CHECK(page->second->extraSelections().size() == 3); // the page's own stays
    CHECK(marked(page->first->extraSelections()).isEmpty());
    CHECK(page->second->textCursor().position() == 3);
    waitUntil([&] { return page->area.verticalScrollBar()->value() > 500; });

    page->markSought(typed("rien"));
    CHECK(marked(page->second->extraSelections()).isEmpty());
    CHECK(page->second->extraSelections().size() == 1);
    CHECK(marked(page->first->extraSelections()) == QStringList(QStringLiteral("Rien")));
    page->markSought({});
    CHECK(page->first->extraSelections().isEmpty());
}

TEST_CASE("rows of a list that have the words get an edge, a label only where nothing else has them", "[shell][marks]")
{
    TestDesk desk(Content::Empty);
    auto* page = new Sheet(desk.desk());
    desk.show(page);
    page->markSought(typed("car"));
    const auto veils = page->findChildren<PageMarkVeil*>();
    REQUIRE(veils.size() == 1);
    REQUIRE(veils.front()->marked().size() == 1);
    CHECK(veils.front()->marked().front() == page->list->visualRect(page->model.index(1)));
    page->model.setStringList({QStringLiteral("Autre")});
    page->markSought(typed("car"));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(page->label->findChildren<PageMarkVeil*>().size() == 1);
    page->markSought({});
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(page->findChildren<PageMarkVeil*>().isEmpty());
}

TEST_CASE("Escape takes the marks away before it means anything else, and typing does too", "[shell][marks]")
{
    TestDesk desk(Content::Empty);
    auto* page = new Sheet(desk.desk());
    int escapes = 0;
    QShortcut escape(Qt::Key_Escape, page);
    QObject::connect(&escape, &QShortcut::activated, page, [&] { ++escapes; });
    page->first->setPlainText(QStringLiteral("le car"));
    desk.show(page);
    page->first->setFocus();
    page->markSought(typed("car"));
    QTest::keyClick(page->first, Qt::Key_Escape);
    CHECK(marked(page->first->extraSelections()).isEmpty());
    CHECK(escapes == 0);
    QTest::keyClick(page->first, Qt::Key_Escape);
    CHECK(escapes == 1);

    page->markSought(typed("car"));
    QTest::keyClick(page->first, Qt::Key_Right);
    CHECK_FALSE(marked(page->first->extraSelections()).isEmpty()); // going about leaves them
    QTest::keyClick(page->first, Qt::Key_X);
    CHECK(marked(page->first->extraSelections()).isEmpty());

    page->markSought(typed("car"));
    page->hide();
    CHECK(page->first->extraSelections().isEmpty());
}
