// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readers/package.h"
#include "core/readers/xmlguard.h"

#include <QXmlStreamReader>

#include <optional>
#include <vector>

namespace filrouge {

/// An XML part of a package, read token by token while it is inflated.
///
///     FILROUGE_TRY_VALUE(part, XmlPart::open(package, name));
///     while (part.next())
///         if (part.xml().isStartElement()) ...
///     FILROUGE_TRY(part.outcome());
class XmlPart final {
public:
    /// NotFound: the package has no such part.
    [[nodiscard]] static Result<XmlPart> open(Package& package, const QString& name);

    /// To the next token; false: the end, or an error.
    bool next();
    /// Past the end of the element that has just begun.
    void skipElement();
    /// Why there was no next token; nothing: the part is read to its end, or further reading was not wanted.
    [[nodiscard]] Result<> outcome() const;

    [[nodiscard]] const QXmlStreamReader& xml() const { return *xml_; }
    [[nodiscard]] QStringView name() const { return xml_->name(); }
    [[nodiscard]] bool isStart(QStringView name) const { return xml_->isStartElement() && xml_->name() == name; }
    [[nodiscard]] bool isEnd(QStringView name) const { return xml_->isEndElement() && xml_->name() == name; }
    /// An attribute by its name without prefix, whose namespace every office writes as it likes; empty: none.
    [[nodiscard]] QString attribute(QStringView name) const;
    /// The same as a number; `otherwise` where there is none, or it is no number.
    [[nodiscard]] int number(QStringView name, int otherwise) const;

private:
    explicit XmlPart(PackagePart part) : part_(std::move(part)), xml_(std::make_unique<QXmlStreamReader>()) {}
    bool feed();
    bool stopWith(Error error);

    PackagePart part_;
    XmlGuard guard_;
    std::unique_ptr<QXmlStreamReader> xml_;
    std::vector<qsizetype> declared_; ///< namespaces, of each element that is open
    qsizetype declaredInAll_ = 0;
    std::optional<Error> error_;
    bool fed_ = false; ///< to the part's end
};

} // namespace filrouge
