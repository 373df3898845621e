// SPDX-License-Identifier: GPL-3.0-or-later
// The language changes while every page has been open: nothing goes on speaking the other one.
#include "tests/ui/day/hands.h"
#include "tests/ui/everypage/place.h"
#include "ui/shell/commands.h"
#include "ui/widgets/keynotes.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSet>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>
#include <QXmlStreamReader>

#include <map>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

constexpr int mostRows = 40; // of a list

/// What is said in one language only, in either: a word that stands in both, wherever, tells nothing.
struct Spoken final {
    QSet<QString> english;
    QSet<QString> french;
};

Spoken spoken()
{
    QFile file(QStringLiteral(FILROUGE_SOURCE_DIR "/resources/i18n/filrouge_fr.ts"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    Spoken all;
    QString source;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"source") {
            source = xml.readElementText();
        } else if (xml.name() == u"translation" && xml.attributes().value(QLatin1String("type")).isEmpty() &&
                   !source.contains(QLatin1Char('%'))) {
            const QString said = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            all.english << source;
            all.french << said;
        }
    }
    REQUIRE_FALSE(xml.hasError());
    const QSet<QString> both = QSet<QString>(all.english).intersect(all.french);
    all.english.subtract(both);
    all.french.subtract(both);
    REQUIRE(all.english.size() > 500);
    return all;
}

void addModel(const QAbstractItemView& view, QSet<QString>& texts)
{
    const QAbstractItemModel* model = view.model();
    if (model == nullptr)
        return;
    for (int column = 0; column < model->columnCount(); ++column) {
        if (qobject_cast<const QTableView*>(&view) != nullptr)
            texts << model->headerData(column, Qt::Horizontal).toString()
                  << model->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString();
        for (int row = 0; row < qMin(mostRows, model->rowCount()); ++row)
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                texts << model->index(row, column).data(role).toString();
    }
}

void addActions(const QList<QAction*>& actions, QSet<QString>& texts)
{
    for (const QAction* action : actions)
        texts << action->text();
}

/// What the widget says, to those who see it and to those who hear it.
void addTexts(const QWidget& widget, QSet<QString>& texts)
{
    texts << widget.toolTip() << widget.accessibleName() << widget.accessibleDescription() << widget.windowTitle();
    addActions(widget.actions(), texts);
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        texts << label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        texts << button->text();
    if (const auto* button = qobject_cast<const QPushButton*>(&widget); button != nullptr && button->menu() != nullptr)
        addActions(button->menu()->actions(), texts);
    if (const auto* button = qobject_cast<const QToolButton*>(&widget); button != nullptr && button->menu() != nullptr)
        addActions(button->menu()->actions(), texts);
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget))
        texts << line->placeholderText();
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(&widget))
        texts << text->placeholderText();
    if (const auto* box = qobject_cast<const QGroupBox*>(&widget))
        texts << box->title();
    if (const auto* choice = qobject_cast<const QComboBox*>(&widget)) {
        texts << choice->placeholderText();
        for (int i = 0; i < qMin(mostRows, choice->count()); ++i)
            texts << choice->itemText(i);
    }
    if (const auto* tabs = qobject_cast<const QTabBar*>(&widget))
        for (int i = 0; i < tabs->count(); ++i)
            texts << tabs->tabText(i) << tabs->tabToolTip(i);
    if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget);
        view != nullptr && !view->inherits("QHeaderView"))
        addModel(*view, texts);
}

QSet<QString> textsIn(EveryPage& all)
{
    QSet<QString> texts;
    addTexts(all.window(), texts);
    addActions(all.window().commands().all(), texts);
    for (const auto* widget : all.window().findChildren<QWidget*>())
        if (widget->isVisibleTo(&all.window()))
            addTexts(*widget, texts);
    for (const KeyLine& line : keysIn(all.window()))
        texts << line.what;
    texts.remove(QString());
    return texts;
}

void speak(EveryPage& all, Language language)
{
    all.window().commands().action(language == Language::French ? Commands::French : Commands::English)->trigger();
    all.window().toasts().hideToast();
    all.settled();
}

std::string listed(const QSet<QString>& texts)
{
    QStringList sorted(texts.begin(), texts.end());
    sorted.sort();
    return sorted.join(QStringLiteral("\n  ")).toStdString();
}

} // namespace

TEST_CASE("when the language changes, nothing goes on in the other one", "[everypage]")
{
    const Spoken words = spoken();
    EveryPage all(Content::Cahors, Language::English);
    const auto visit = [&all](const Place& place) {
        all.window().resize(1366, 768);
        turnTo(&all.window());
        place.go(all);
        all.settled();
    };
    std::map<QString, QSet<QString>> before;
    for (const Place& place : places()) {
        visit(place);
        before[QLatin1String(place.name)] = textsIn(all);
    }
    CHECK(before[QStringLiteral("overview")].intersects(words.english)); // such words are found where they stand

    speak(all, Language::French);
    for (const Place& place : places()) {
        INFO(place.name);
        visit(place); // it was out of sight when the language changed
        CHECK(listed(textsIn(all).intersect(words.english)) == "");
        // And what shows while it changes, back and forth. The programme itself goes on in French.
        speak(all, Language::English);
        CHECK(listed(textsIn(all).intersect(words.french).subtract(before[QLatin1String(place.name)])) == "");
        speak(all, Language::French);
        CHECK(listed(textsIn(all).intersect(words.english)) == "");
    }
}
