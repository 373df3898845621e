// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/anchor.h"
#include "tests/ui/notes/typing.h"
#include "tests/ui/support/testdesk.h"
#include "ui/notes/capturewindow.h"
#include "ui/notes/piecelist.h"
#include "ui/widgets/fieldtext.h"
#include "ui/widgets/undofilter.h"

#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QtTest>

#include <algorithm>
#include <memory>

namespace filrouge::tests {

/// Somebody takes notes in a window for that.
struct FieldDay {
    explicit FieldDay(Content content = Content::Empty)
        : desk(content),
          window(std::make_unique<CaptureWindow>(desk.desk()))
    {
        qApp->installEventFilter(&undo); // as the application has it
        window->show();
        window->activateWindow();
        waitUntil([this] { return window->isActiveWindow(); });
    }

    [[nodiscard]] FieldText* line() const { return field("Line of notes"); }
    [[nodiscard]] FieldText* field(const char* name) const
    {
        for (auto* each : window->findChildren<FieldText*>())
            if (each->accessibleName() == QLatin1String(name))
                return each;
        FAIL("no field " << name);
        std::abort();
    }
    [[nodiscard]] QListWidget* offered() const
    {
        return window->findChild<QListWidget*>(QStringLiteral("markCompletion"));
    }
    [[nodiscard]] QStringList listed() const
    {
        QStringList texts;
        const auto* rows = window->findChild<PieceRows*>();
        for (int row = 0; row < rows->rowCount(); ++row)
            texts << rows->row(row).evidence.text;
        return texts;
    }
    [[nodiscard]] QString words() const
    {
        QStringList all;
        for (const QLabel* label : window->findChildren<QLabel*>())
            if (label->isVisibleTo(window.get()))
                all << label->text();
        return all.join(u'\n');
    }
    [[nodiscard]] std::vector<Evidence> pieces()
    {
        auto all = desk.services().evidence.notes().evidenceOf(window->source()).value();
        std::ranges::sort(all, {}, &Evidence::anchorStart); // the clock of the tests stands still
        return all;
    }
    [[nodiscard]] QString notes() { return desk.services().evidence.notes().of(window->source()).value(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void type(const QString& text) { typeText(QApplication::focusWidget(), text); }
    void take(const QString& text)
    {
        line()->setFocus();
        type(text);
        press(Qt::Key_Return);
    }
    void checkAnchors()
    {
        for (const Evidence& piece : pieces()) {
            CHECK(piece.anchor == AnchorState::Anchored);
            CHECK(passage(notes(), piece.anchorStart, piece.anchorLength) == piece.text);
        }
    }

    UndoFilter undo;
    TestDesk desk;
    std::unique_ptr<CaptureWindow> window;
};

} // namespace filrouge::tests
