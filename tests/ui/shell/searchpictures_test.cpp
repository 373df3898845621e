// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/services.h"
#include "tests/ui/shell/windowfixture.h"
#include "ui/shell/searchpalette.h"

#include <QLineEdit>
#include <QtTest>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

void typeInto(MainWindow& window, const QString& text)
{
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    auto* typed = window.findChild<SearchPalette*>()->findChild<QLineEdit*>();
    typed->setText(text);
    QCoreApplication::processEvents();
}

void overfill(Services& services)
{
    QStringList words;
    for (int i = 0; i < 40; ++i)
        words << QStringLiteral("guichet%1").arg(i);
    Irritant longest;
    longest.title = words.join(QLatin1Char(' '));
    longest.description = QString(300, QLatin1Char('m')) + QStringLiteral(" guichet");
    REQUIRE(services.irritants.add(longest));
    Irritant late;
    late.title = QStringLiteral("Très long avant que le mot vienne, ").repeated(4) + QStringLiteral("au guichet");
    REQUIRE(services.irritants.add(late));
    Irritant markup;
    markup.title = QStringLiteral("<b>guichet</b> <img src=x onerror=alert(1)> & 😀😀 \u202Eguichet");
    REQUIRE(services.irritants.add(markup));
    Irritant arabic;
    arabic.title = QString::fromUtf8("في مكتب البريد guichet لا أحد يجيب");
    arabic.description = QString::fromUtf8("لا أحد يجيب guichet في مكتب البريد");
    REQUIRE(services.irritants.add(arabic));
}

} // namespace

TEST_CASE("the search palette", "[.pictures]")
{
    struct Look final {
        Language language;
        Appearance appearance;
        int zoom;
        const char* name;
    };
    for (const Look& look : {Look{Language::English, Appearance::Light, 100, "en-light"},
                             Look{Language::French, Appearance::Light, 100, "fr-light"},
                             Look{Language::French, Appearance::Dark, 100, "fr-dark"},
                             Look{Language::English, Appearance::HighContrast, 100, "en-contrast"},
                             Look{Language::French, Appearance::Light, 200, "fr-200"}}) {
        WindowFixture fixture(look.language);
        fixture.openSample();
        overfill(fixture.window().session()->programme().services());
        theme().setAppearance(look.appearance);
        theme().setZoom(look.zoom);
        const auto shot = [&](const char* what, const QString& typed) {
            typeInto(fixture.window(), typed);
            picture(fixture.window(),
                    QStringLiteral("search-%1-%2").arg(QLatin1String(what), QLatin1String(look.name)));
            fixture.window().findChild<SearchPalette*>()->hide();
        };
        shot("many", QStringLiteral("guichet"));
        shot("nothing", QStringLiteral("zzqx il n’y a vraiment rien à trouver avec tous ces mots, ni avec ceux-ci"));
        shot("empty", {});
        shot("letter", QStringLiteral("l'eau"));
    }
    WindowFixture fixture;
    fixture.openSample();
    typeInto(fixture.window(), QStringLiteral("guichet"));
    QTest::keyClick(fixture.window().findChild<SearchPalette*>()->findChild<QLineEdit*>(), Qt::Key_Return);
    picture(fixture.window(), QStringLiteral("search-marks-listen"));
}
