// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/testdesk.h"
#include "ui/widgets/textlabel.h"

using namespace filrouge;
using namespace filrouge::tests;

namespace {

/// What a label of its own, asked for the first time, says.
int fresh(const TextLabel& label, TextSize size, int width)
{
    TextLabel other(theme(), size);
    other.setText(label.text());
    other.setContentsMargins(label.contentsMargins());
    return other.heightForWidth(width);
}

} // namespace

TEST_CASE("a wrapped text is as high as it is, whatever it was before", "[widgets]")
{
    theme().setZoom(100);
    TextLabel label(theme(), TextSize::Body);
    label.setText(QStringLiteral("Entre deux dames, j’ai deux heures de trou : trop court pour rentrer."));
    const int wide = label.heightForWidth(600);
    const int narrow = label.heightForWidth(120);
    CHECK(narrow > 2 * wide);
    CHECK(label.heightForWidth(600) == wide);

    label.setText(label.text() + label.text() + label.text());
    CHECK(label.heightForWidth(120) > 2 * narrow);
    CHECK(label.heightForWidth(120) == fresh(label, TextSize::Body, 120));

    const int before = label.heightForWidth(120);
    label.setContentsMargins(40, 10, 0, 0);
    CHECK(label.heightForWidth(120) > before + 10);
    CHECK(label.heightForWidth(120) == fresh(label, TextSize::Body, 120));

    const int normal = label.heightForWidth(300);
    theme().setZoom(200);
    CHECK(label.heightForWidth(300) > 2 * normal);
    CHECK(label.heightForWidth(300) == fresh(label, TextSize::Body, 300));
    theme().setZoom(100);
    CHECK(label.heightForWidth(300) == normal);
}
