// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translationfile.h"

#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

namespace translationfile {

namespace {

Message readMessage(QXmlStreamReader& xml, const QString& context)
{
    Message message;
    message.context = context;
    message.isPlural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("comment")) {
            message.comment = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            message.state = xml.attributes().value(QLatin1String("type")).toString();
            if (!message.isPlural) {
                message.forms.append(xml.readElementText());
                continue;
            }
            while (xml.readNextStartElement())
                message.forms.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QSet<QString> placeholders(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("%L?([1-9][0-9]?|n)"));
    QSet<QString> found;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext())
        found.insert(matches.next().captured());
    return found;
}

/// The letters that an ampersand marks; "&&" is an ampersand itself.
QString accelerators(const QString& text)
{
    QString letters;
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i] != u'&')
            continue;
        ++i;
        if (text[i] != u'&' && !text[i].isSpace())
            letters += text[i];
    }
    return letters;
}

QString acceleratorMisfit(const QString& source, const QString& translation)
{
    // In rich text and addresses "&" begins an entity.
    if (source.contains(u'<'))
        return {};
    const QString before = accelerators(source);
    const QString after = accelerators(translation);
    if (before.size() != after.size())
        return QStringLiteral("accelerator lost or added");
    for (const QChar letter : after) {
        if (letter.unicode() > 0x7f || !letter.isLetterOrNumber())
            return QStringLiteral("accelerator on \"%1\", which keyboards lack").arg(letter);
    }
    return {};
}

QString ending(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("(…|\\.\\.\\.|:)?\\s*$"));
    return pattern.match(text).captured();
}

QString beginning(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("^\\s*"));
    return pattern.match(text).captured();
}

} // namespace

QString Message::name() const
{
    constexpr qsizetype enough = 70;
    const QString text = source.simplified();
    return QStringLiteral("%1: \"%2\"")
        .arg(context, text.size() > enough ? QString(text.left(enough) + u'…') : text);
}

QList<Message> read(const QByteArray& ts)
{
    QXmlStreamReader xml(ts);
    if (!xml.readNextStartElement() || xml.name() != QLatin1String("TS"))
        return {};
    QList<Message> messages;
    while (xml.readNextStartElement()) {
        if (xml.name() != QLatin1String("context")) {
            xml.skipCurrentElement();
            continue;
        }
        QString context;
        while (xml.readNextStartElement()) {
            if (xml.name() == QLatin1String("name"))
                context = xml.readElementText();
            else if (xml.name() == QLatin1String("message"))
                messages.append(readMessage(xml, context));
            else
                xml.skipCurrentElement();
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

QString gap(const Message& message, int pluralForms)
{
    if (!message.state.isEmpty())
        return message.state;
    if (message.forms.size() != (message.isPlural ? pluralForms : 1))
        return QStringLiteral("%1 forms").arg(message.forms.size());
    for (const QString& form : message.forms) {
        if (form.trimmed().isEmpty())
            return QStringLiteral("empty");
    }
    return {};
}

QStringList misfits(const Message& message)
{
    // The tone mark of an open oa, oe or uy stands on the last vowel: "hoà", "huỷ".
    static const QRegularExpression oldToneMarks(
        QStringLiteral("[òóỏõọ][ae](?!\\w)|(?<!q)[ùúủũụ]y(?!\\w)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QStringList found;
    for (qsizetype i = 0; i < message.forms.size(); ++i) {
        const QString& form = message.forms[i];
        if (form.isEmpty())
            continue; // a gap
        QSet<QString> wanted = placeholders(message.source);
        // A singular may leave the number to a word: "one event".
        const bool isSingular = message.isPlural && i == 0 && message.forms.size() > 1;
        if (isSingular && !form.contains(QLatin1String("%n")))
            wanted.remove(QStringLiteral("%n"));
        if (placeholders(form) != wanted)
            found.append(QStringLiteral("other placeholders in \"%1\"").arg(form));
        const QString accelerator = acceleratorMisfit(message.source, form);
        if (!accelerator.isEmpty())
            found.append(QStringLiteral("%1 in \"%2\"").arg(accelerator, form));
        if (ending(message.source) != ending(form))
            found.append(QStringLiteral("other ending of \"%1\"").arg(form));
        if (beginning(message.source) != beginning(form))
            found.append(QStringLiteral("other beginning of \"%1\"").arg(form));
        if (form != form.normalized(QString::NormalizationForm_C))
            found.append(QStringLiteral("\"%1\" is not in Normalization Form C").arg(form));
        if (form.contains(oldToneMarks))
            found.append(QStringLiteral("tone mark on the first vowel in \"%1\"").arg(form));
    }
    return found;
}

} // namespace translationfile
