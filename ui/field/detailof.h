// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/field/itemdetail.h"
#include "ui/field/names.h"

#include <algorithm>

namespace filrouge {

/// Fields bound to the members of an item, each kept by the item's service.
template <class Item>
class DetailOf : public ItemDetail {
protected:
    using ItemDetail::ItemDetail;

    [[nodiscard]] virtual Result<Item> find(qint64 id) const = 0;
    [[nodiscard]] virtual Result<> update(const Item& item, const QString& mergeKey) = 0;
    [[nodiscard]] virtual Kind kind() const = 0;

    /// As last read; the file may hold other notes.
    [[nodiscard]] const Item& item() const { return item_; }

    /// `change(Item&)` on what the file says now: another part of the item may have been edited elsewhere.
    template <class Change>
    bool change(const Change& change, const QString& field = {})
    {
        auto now = find(shown());
        if (!desk().report(now))
            return false;
        const Item before = *now;
        change(*now);
        if (before == *now)
            return true;
        return desk().report(update(*now, mergeKey(kind(), field)));
    }

    FieldText* text(QString Item::*member, FieldText::Lines lines = FieldText::Lines::One)
    {
        const QString field = QString::number(shows_.size());
        auto* words =
            new FieldText(desk().theme, desk().pending, lines, [this, member, lines, field](const QString& typed) {
                const QString kept = lines == FieldText::Lines::One ? typed.simplified() : typed;
                return change([&](Item& item) { item.*member = kept; }, field);
            });
        endMergingAfter(words);
        shows_.push_back([this, words, member] { words->show(item_.*member); });
        return words;
    }

    DayField* day(QDate Item::*member)
    {
        auto* field = new DayField(desk().theme, desk().pending, [this, member](QDate day) {
            return change([&](Item& item) { item.*member = day; });
        });
        adopt(field);
        shows_.push_back([this, field, member] { field->show(item_.*member); });
        return field;
    }

    template <class Enum>
    ChoiceField* choice(Enum Item::*member)
    {
        auto* field = new ChoiceField;
        connect(field, &ChoiceField::chosen, this, [this, member, field](int chosen) {
            desk().pending.flush();
            if (!change([&](Item& item) { item.*member = static_cast<Enum>(chosen); }))
                field->show(static_cast<int>(item_.*member));
        });
        shows_.push_back([this, field, member] { field->show(static_cast<int>(item_.*member)); });
        return field;
    }

    /// `add(services, name)` makes a new one of an unknown name, and gives its key.
    template <class Key, class Read, class Add>
    NameChoice* linked(std::optional<Key> Item::*member, const Read& names, const Add& add)
    {
        auto* field = new NameChoice(desk().theme);
        connect(field, &NameChoice::chosen, this, [this, member](qint64 id) {
            desk().pending.flush();
            change([&](Item& item) { item.*member = id == 0 ? std::nullopt : std::optional(Key(id)); });
        });
        connect(field, &NameChoice::newNameTyped, this, [this, member, field, add](const QString& name) {
            desk().pending.flush();
            const Text label = FILROUGE_TEXT("Edits", "Add “%1”", {name.left(40)});
            const auto done = desk().programme.file().edit(label, [&](Edit&) -> Result<> {
                FILROUGE_TRY_VALUE(id, add(services(), name));
                FILROUGE_TRY_VALUE(now, find(shown()));
                now.*member = Key(id);
                return update(now, {});
            });
            if (desk().report(done))
                desk().offerUndo(ItemDetail::tr("“%1” is new, and was added.").arg(name.left(60)));
            else
                field->show((item_.*member).value_or(Key()).value);
        });
        names_.push_back([this, field, names] { field->setNames(names(services())); });
        shows_.push_back([this, field, member] { field->show((item_.*member).value_or(Key()).value); });
        return field;
    }

    NameChoice* commune(std::optional<CommuneId> Item::*member)
    {
        return linked(member, communeNames, addCommuneNamed);
    }

    NameChoice* organisation(std::optional<OrganisationId> Item::*member)
    {
        return linked(member, organisationNames, addOrganisationNamed);
    }

    void read() override
    {
        auto now = find(shown());
        if (!now)
            return; // it is gone, and the list is about to say so
        item_ = std::move(*now);
        if (namesAreOld_) {
            namesAreOld_ = false;
            for (const auto& show : names_)
                show();
        }
        for (const auto& show : shows_)
            show();
        readMore();
    }
    /// What the fields above do not show.
    virtual void readMore() {}

    [[nodiscard]] bool notices(const Changes& changes) override
    {
        const bool names = changes.touches(Kind::Commune) || changes.touches(Kind::Organisation);
        namesAreOld_ = namesAreOld_ || names;
        return names || std::ranges::any_of(changes.list, [this](const Change& change) {
                   return change.kind == kind() && change.id == shown();
               });
    }

    void forgetNames() override { namesAreOld_ = true; }

private:
    Item item_;
    std::vector<std::function<void()>> shows_;
    std::vector<std::function<void()>> names_;
    bool namesAreOld_ = true;
};

} // namespace filrouge
