// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/fields.h"
#include "core/base/kind.h"
#include "core/base/language.h"
#include "core/base/result.h"
#include "core/storage/searchwords.h"
#include "ui/shell/prompts.h"
#include "ui/theme/uitheme.h"
#include "ui/widgets/pendingedits.h"
#include "ui/widgets/toasts.h"

#include <QWidget>

#include <vector>

namespace filrouge {

class PageMarks;
struct Photo;
class Programme;

/// One item of the programme.
struct Item final {
    Kind kind = Kind::Programme;
    qint64 id = 0; ///< 0: none
};

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
    /// A picture of the programme; empty: it cannot be read, which is said.
    [[nodiscard]] QByteArray picture(const PictureRef& content) const;
    /// Opens the first of these as large as the window has room for. `parent`: in that window.
    void enlarge(std::vector<Photo> photos, int first, QWidget* parent) const;
    /// Says what was just done, with a way back as long as nothing else was done since.
    void offerUndo(const QString& sentence) const;
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
    /// What the keyboard is at, for commands about one item (its thread); id 0: nothing.
    [[nodiscard]] virtual Item itemAtHand() const { return {}; }
    /// Points at what was sought, after showItem(): the words in the texts and lists that show, the first brought into
    /// view, until Escape or until somebody types here. Nothing sought takes the marks away. A page that keeps texts
    /// out of sight brings the one that has the words into view first.
    virtual void markSought(const SearchWords& words);
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
    /// The same, and one sentence of it that is to be pointed at.
    void sentenceWanted(filrouge::Kind kind, qint64 id, const QString& sentence);

protected:
    virtual void retranslate() = 0;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    [[nodiscard]] const Desk& desk() const { return desk_; }
    [[nodiscard]] PageMarks& marks();

private:
    Desk desk_;
    PageMarks* marks_ = nullptr; ///< made when something is first sought
    bool inView_ = false;
};

} // namespace filrouge
