// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/kiosk/openvote.h"
#include "ui/kiosk/ballotcards.h"
#include "ui/kiosk/kioskdesk.h"
#include "ui/kiosk/kioskwindow.h"
#include "ui/kiosk/paperentry.h"
#include "ui/kiosk/paperfigures.h"

#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QtTest>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

QString nameOf(Content content)
{
    return content == Content::Cahors ? QStringLiteral("cahors") : QStringLiteral("overfull");
}

} // namespace

TEST_CASE("the kiosk step by step", "[.pictures]")
{
    struct Look {
        Content content;
        Language language;
        Appearance appearance;
        QSize size;
        const char* name;
    };
    for (const Look& look :
         {Look{Content::Cahors, Language::French, Appearance::Light, {1366, 768}, "light"},
          Look{Content::Cahors, Language::English, Appearance::Dark, {1920, 1080}, "dark-1080p"},
          Look{Content::Cahors, Language::English, Appearance::HighContrast, {1366, 768}, "contrast"},
          Look{Content::Overfull, Language::English, Appearance::Light, {1366, 768}, "light"},
          Look{Content::Overfull, Language::French, Appearance::Light, {1920, 1080}, "1080p"}}) {
        OpenVote open(look.content, look.language);
        theme().setAppearance(look.appearance);
        const auto ballot = kioskBallot(open.desk.programme(), open.vote);
        REQUIRE(ballot);
        KioskWindow kiosk(theme(), *open.station, *ballot, open.vote, look.language);
        kiosk.resize(look.size);
        kiosk.show();
        const auto shot = [&](const char* state) {
            picture(kiosk,
                    QStringLiteral("kiosk-%1-%2-%3-%4")
                        .arg(nameOf(look.content),
                             QLatin1String(state),
                             QLatin1String(word(look.language)),
                             QLatin1String(look.name)));
        };
        const auto press = [&](Qt::Key key) {
            QTest::keyClick(kiosk.focusWidget() ? kiosk.focusWidget() : &kiosk, key);
        };
        shot("0locked");
        kiosk.unlockFor(open.roll[0], open.nameOf(open.roll[0]));
        shot("1ready");
        press(Qt::Key_Return);
        press(Qt::Key_C);
        shot("2ballot");
        press(Qt::Key_Return);
        shot("3review");
        press(Qt::Key_Return);
        shot("4thanks");
        kiosk.unlockFor(open.roll[0], open.nameOf(open.roll[0]));
        press(Qt::Key_Return);
        press(Qt::Key_C);
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        shot("5notice");
    }
}

TEST_CASE("the facilitator's side of kiosk and paper", "[.pictures]")
{
    for (const Content content : {Content::Cahors, Content::Overfull})
        for (const Language language : {Language::French, Language::English})
            for (const int zoom : {100, 200}) {
                OpenVote open(content, language);
                theme().setZoom(zoom);
                theme().setAppearance(zoom == 200 ? Appearance::Dark : Appearance::Light);
                const QString tail =
                    QStringLiteral("-%1-%2-%3").arg(nameOf(content), QLatin1String(word(language))).arg(zoom);
                auto* panel = new KioskDesk(open.desk.desk(), *open.station, open.vote);
                open.desk.show(panel, {zoom * 32 / 10, zoom * 6});
                picture(open.desk.window(), QStringLiteral("desk") + tail);
                delete panel;
                SeededRandom random(3);
                auto* entry = new PaperEntry(open.desk.desk(), *open.station, open.vote, random);
                open.desk.show(entry, {zoom * 7, zoom * 6});
                auto* list = entry->findChild<QListWidget*>();
                for (int i = 0; i < 4; ++i)
                    list->item(i)->setCheckState(Qt::Checked);
                picture(open.desk.window(), QStringLiteral("paper-1voters") + tail);
                list->item(4)->setCheckState(Qt::Checked);
                const auto go = [&] { QTest::mouseClick(entry->findChildren<QPushButton*>().last(), Qt::LeftButton); };
                const auto enter = [&](std::size_t line) {
                    entry->findChild<PaperFigures*>()->fields()[line]->setValue(5);
                };
                go();
                enter(0);
                picture(open.desk.window(), QStringLiteral("paper-2first") + tail);
                go();
                picture(open.desk.window(), QStringLiteral("paper-3handover") + tail);
                go();
                enter(1);
                go();
                picture(open.desk.window(), QStringLiteral("paper-4differences") + tail);
                go();
                enter(0);
                go();
                go();
                enter(0);
                go();
                picture(open.desk.window(), QStringLiteral("paper-5agreed") + tail);
                go();
                picture(open.desk.window(), QStringLiteral("paper-6cast") + tail);
                delete entry;
            }
}
