// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/xmlpart.h"

namespace filrouge {

namespace {

constexpr qint64 chunk = 64 * 1024;
/// No document that people made nests deeper; every declaration in scope is looked at for every name.
constexpr std::size_t deepest = 256;
constexpr qsizetype mostDeclared = 1'000;

} // namespace

Result<XmlPart> XmlPart::open(Package& package, const QString& name)
{
    FILROUGE_TRY_VALUE(part, PackagePart::open(package, name));
    return XmlPart(std::move(part));
}

bool XmlPart::stopWith(Error error)
{
    error_ = std::move(error);
    return false;
}

bool XmlPart::feed()
{
    const auto bytes = part_.read(chunk);
    if (!bytes)
        return stopWith(bytes.error());
    if (const auto harmless = guard_.pass(*bytes); !harmless)
        return stopWith(harmless.error());
    fed_ = bytes->isEmpty();
    xml_->addData(*bytes);
    return true;
}

bool XmlPart::next()
{
    if (error_)
        return false;
    xml_->readNext();
    while (xml_->error() == QXmlStreamReader::PrematureEndOfDocumentError && !fed_) {
        if (!feed())
            return false;
        xml_->readNext();
    }
    if (xml_->hasError())
        return stopWith({ErrorCode::Malformed, {}, QStringLiteral("it is damaged or cut off")});
    if (xml_->isDTD())
        return stopWith(
            {ErrorCode::Malformed, {}, QStringLiteral("it declares a document type, which no office does")});
    if (xml_->isStartElement()) {
        declared_.push_back(xml_->namespaceDeclarations().size());
        declaredInAll_ += declared_.back();
        if (declared_.size() > deepest || declaredInAll_ > mostDeclared)
            return stopWith({ErrorCode::TooLarge, {}, QStringLiteral("%1 elements within each other").arg(deepest)});
    } else if (xml_->isEndElement()) {
        declaredInAll_ -= declared_.back();
        declared_.pop_back();
    }
    return !xml_->atEnd();
}

void XmlPart::skipElement()
{
    const std::size_t depth = declared_.size();
    while (declared_.size() >= depth && next()) {}
}

Result<> XmlPart::outcome() const
{
    return error_ ? Result<>(fail(*error_)) : Result<>();
}

QString XmlPart::attribute(QStringView name) const
{
    for (const QXmlStreamAttribute& one : xml_->attributes())
        if (one.name() == name)
            return one.value().toString();
    return {};
}

int XmlPart::number(QStringView name, int otherwise) const
{
    bool isNumber = false;
    const int value = attribute(name).toInt(&isNumber);
    return isNumber ? value : otherwise;
}

} // namespace filrouge
