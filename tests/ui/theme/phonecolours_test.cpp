// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/theme/tokens.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

using namespace filrouge;

namespace {

// Style sheets for phones of 2016 have no variables: the colours stand in them one by one, and must not drift away from
// the window's.
class PhoneStyle final {
public:
    PhoneStyle()
    {
        QFile file(QStringLiteral(FILROUGE_SOURCE_DIR "/resources/web/page.css"));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QString sheet = QString::fromUtf8(file.readAll());
        const qsizetype dark = sheet.indexOf(QLatin1String("@media (prefers-color-scheme: dark)"));
        REQUIRE(dark > 0);
        light_ = sheet.left(dark);
        dark_ = sheet.mid(dark);
    }

    /// In the dark, what is not said anew is as it was.
    [[nodiscard]] QColor colour(Appearance appearance, const QString& selector, const QString& property) const
    {
        const QColor inLight = found(light_, selector, property);
        const QColor inDark = found(dark_, selector, property);
        return appearance == Appearance::Dark && inDark.isValid() ? inDark : inLight;
    }

private:
    [[nodiscard]] static QColor found(const QString& sheet, const QString& selector, const QString& property)
    {
        const QRegularExpression rule(
            QStringLiteral("(?:^|\\n|, )%1(?:, [^{\\n]*)? \\{[^}]*?(?<![\\w-])%2: [^;]*?(#[0-9a-f]{3,6})")
                .arg(QRegularExpression::escape(selector), QRegularExpression::escape(property)));
        return QColor(rule.match(sheet).captured(1));
    }

    QString light_;
    QString dark_;
};

} // namespace

TEST_CASE("phone pages wear the colours of the window", "[theme]")
{
    const PhoneStyle style;
    const Appearance appearance = GENERATE(Appearance::Light, Appearance::Dark);
    const Tokens& tokens = tokensOf(appearance);
    struct Row final {
        const char* selector;
        const char* property;
        QColor token;
    };
    const std::vector<Row> rows{
        {"body", "background", tokens.paper},
        {"body", "color", tokens.ink},
        {"a", "color", tokens.focus},
        {".tag", "color", tokens.muted},
        {".note", "color", tokens.muted},
        {".top", appearance == Appearance::Dark ? "border-color" : "border-bottom", tokens.thread},
        {".card", "background", tokens.surface},
        {"button", "background", tokens.thread},
        {"button", "color", tokens.onThread},
        {".band", "background", tokens.warning},
        {".band", "color", tokens.onWarning},
        {".band.last", "background", tokens.selection},
        {".band.last", "color", tokens.onSelection},
    };
    for (const Row& row : rows) {
        INFO(row.selector << ' ' << row.property);
        CHECK(style.colour(appearance, QLatin1String(row.selector), QLatin1String(row.property)) == row.token);
    }
    for (std::size_t i = 0; i < tokens.hues.size(); ++i) {
        INFO("hue " << i);
        CHECK(style.colour(appearance, QStringLiteral(".h%1").arg(i), QStringLiteral("background")) == tokens.hues[i]);
        CHECK(style.colour(appearance, QStringLiteral(".h%1").arg(i), QStringLiteral("color")) == tokens.onHues[i]);
        CHECK(style.colour(appearance, QStringLiteral(".e%1").arg(i), QStringLiteral("border-left-color")) ==
              tokens.hues[i]);
        CHECK(style.colour(appearance, QStringLiteral(".f%1").arg(i), QStringLiteral("fill")) == tokens.hues[i]);
    }
}
