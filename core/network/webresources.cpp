// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/webresources.h"

#include <QCryptographicHash>
#include <QFile>

namespace filrouge {

namespace {

QByteArray resource(const QString& name)
{
    QFile file(QStringLiteral(":/web/") + name);
    const bool there = file.open(QIODevice::ReadOnly);
    Q_ASSERT(there);
    return there ? squeezed(file.readAll()) : QByteArray();
}

/// As Content Security Policy names inline code: what stands between the tags, hashed.
QByteArray source(const QByteArray& code)
{
    return "'sha256-" + QCryptographicHash::hash(code, QCryptographicHash::Sha256).toBase64() + "'";
}

WebResources readResources()
{
    WebResources web;
    web.style = resource(QStringLiteral("page.css"));
    web.script = resource(QStringLiteral("page.js"));
    web.policy = "default-src 'none'; style-src " + source(web.style) + "; script-src " + source(web.script) +
                 "; img-src data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    return web;
}

} // namespace

const WebResources& webResources()
{
    static const WebResources web = readResources();
    return web;
}

QByteArray squeezed(const QByteArray& source)
{
    QByteArray out;
    bool inComment = false;
    for (const QByteArray& line : source.split('\n')) {
        const QByteArray text = line.trimmed();
        const bool comment = inComment || text.startsWith("/*") || text.startsWith("//");
        if (text.startsWith("/*"))
            inComment = true;
        if (inComment && text.endsWith("*/"))
            inComment = false;
        if (!comment && !text.isEmpty())
            out += text + '\n';
    }
    return out;
}

} // namespace filrouge
