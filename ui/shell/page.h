// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/kind.h"
#include "core/base/language.h"
#include "core/base/result.h"
#include "ui/shell/prompts.h"
#include "ui/theme/uitheme.h"
#include "ui/widgets/pendingedits.h"
#include "ui/widgets/toasts.h"

#include <QWidget>

namespace filrouge {

class Programme;

/// The language of the windows, which documents need not share.
[[nodiscard]] Language windowLanguage();
/// What went wrong and what to do, in that language.
[[nodiscard]] QString sentenceFor(const Error& error);

/// What a page finds around it. All of it outlives the page.
struct Desk final {
    Programme& programme;
    const UiTheme& theme;
    const Clock& clock;
    Prompts& prompts;
    PendingEdits& pending;
    Toasts& toasts;

    /// A sentence of core in the language of the windows.
    [[nodiscard]] static QString say(const Text& text);
    /// Tells what went wrong and what to do; true: nothing did.
    bool report(const Result<>& outcome) const;
    void complain(const Error& error) const;
    template <class T>
    bool report(const Result<T>& outcome) const
    {
        if (!outcome)
            complain(outcome.error());
        return outcome.has_value();
    }
};

/// What stands beside the rail. Sets its texts in retranslate(), which it calls itself at the end of its constructor.
class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(const Desk& desk) : desk_(desk) {}

    /// Brings an item of this page into view and gives it the keyboard; id 0: the page as it is.
    virtual void showItem(Kind /*kind*/, qint64 /*id*/) {}
    /// One step back inside the page (Escape); false: there was none.
    virtual bool goBack() { return false; }
    /// Somebody comes here to work: the keyboard goes to where it does most. A page that has no such place leaves it
    /// where it is; one of pages asks the one that shows.
    virtual void takeKeyboard();

    /// Where one is in this page, to come back to it another day; empty: nothing worth keeping.
    [[nodiscard]] virtual QString whereabouts() const { return {}; }
    /// What whereabouts() gave; what is not there any more is passed over.
    virtual void comeBackTo(const QString& /*place*/) {}

Q_SIGNALS:
    /// Another page has that item.
    void wanted(filrouge::Kind kind, qint64 id);

protected:
    virtual void retranslate() = 0;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    [[nodiscard]] const Desk& desk() const { return desk_; }

private:
    Desk desk_;
    bool inView_ = false;
};

} // namespace filrouge
