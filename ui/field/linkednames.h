// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/widgets/namechoice.h"

#include <functional>
#include <vector>

class QLineEdit;

namespace filrouge {

class FlowLayout;
class LinkChip;

/// Whom or what something is linked to, as names one after the other, and a field to add one: typed, it is completed
/// from those there are. Enter on a name opens it, Delete takes the link away.
class LinkedNames final : public QWidget {
    Q_OBJECT

public:
    using Link = NameChoice::Name;
    struct Operations final {
        /// Whom one can add; asked when somebody begins to type.
        std::function<std::vector<Link>()> known;
        std::function<Result<>(qint64 id)> add;
        /// A name that is not known; empty: it cannot be added here.
        std::function<Result<>(const QString& name)> create;
        std::function<Result<>(qint64 id)> remove;
    };

    LinkedNames(const Desk& desk, Operations operations, QWidget* parent = nullptr);

    /// What the file says.
    void show(const std::vector<Link>& links);
    /// `unknown`: said of a name that is not known and cannot be added, with %1 for it.
    void setTexts(const QString& prompt, const QString& accessibleName, const QString& unknown = {});

Q_SIGNALS:
    void opened(qint64 id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void offerNames();
    void take();
    void addKnown(qint64 id);
    void remove(const Link& link);

    Desk desk_;
    Operations operations_;
    FlowLayout* flow_;
    QLineEdit* add_;
    std::vector<Link> links_;
    std::vector<Link> known_;
    std::vector<LinkChip*> chips_;
    QString unknown_;
};

} // namespace filrouge
