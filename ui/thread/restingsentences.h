// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <QWidget>

class QModelIndex;

namespace filrouge {

class TextLabel;
class ThreadModel;
class ThreadTree;

/// "What it rests on" from the other side: the sentences of personas that rest on one piece of evidence or irritant.
/// Enter or a click opens one on its persona's sheet. To be put beside whatever shows the evidence or the irritant; it
/// follows the file by itself.
class RestingSentences final : public QWidget {
    Q_OBJECT

public:
    explicit RestingSentences(const Desk& desk, QWidget* parent = nullptr);

    /// Kind::Evidence or Irritant; id 0: nothing.
    void show(Kind kind, qint64 id);
    [[nodiscard]] int count() const;

Q_SIGNALS:
    /// As Page::sentenceWanted(): connect it to that signal of the page this stands in.
    void sentenceWanted(filrouge::Kind kind, qint64 id, const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void read();
    void open(const QModelIndex& index);
    void fit();
    void retranslate();

    Desk desk_;
    Item item_{Kind::Evidence, 0};
    bool stale_ = false; ///< changed while nobody saw it
    TextLabel* title_;
    ThreadModel* model_;
    ThreadTree* list_;
};

} // namespace filrouge
