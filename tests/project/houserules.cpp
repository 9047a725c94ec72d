// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "houserules.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>

namespace houserules {

namespace {

const QStringList engineRooms{QStringLiteral("core"), QStringLiteral("io"),
                              QStringLiteral("layout"), QStringLiteral("workspace")};

/// Which rooms each room may include besides itself; "*" is any.
QHash<QString, QStringList> arrows()
{
    const auto words = [](const char* text) { return QString::fromLatin1(text).split(u' '); };
    QHash<QString, QStringList> rooms{
        {QStringLiteral("core"), {}},
        {QStringLiteral("io"), words("core")},
        {QStringLiteral("layout"), words("core")},
        {QStringLiteral("workspace"), words("core io layout")},
        {QStringLiteral("painting"), words("core io layout workspace")},
        {QStringLiteral("cli"), words("core io layout workspace painting export")},
        {QStringLiteral("window"), words("*")},
    };
    for (const QString& sibling :
         words("timeline evidence chart table filters export import accessibility"))
        rooms.insert(sibling, words("core io layout workspace painting"));
    return rooms;
}

QString room(const QString& path)
{
    return path.contains(u'/') ? path.section(u'/', 0, 0) : QString();
}

QString breach(const SourceFile& file, qsizetype line, const QString& text)
{
    return QStringLiteral("%1:%2: %3").arg(file.path).arg(line).arg(text);
}

bool isHeader(const SourceFile& file)
{
    return file.path.endsWith(QLatin1String(".h"));
}

QStringList lines(const QString& text)
{
    QStringList result = text.split(u'\n');
    if (result.last().isEmpty())
        result.removeLast();
    return result;
}

/// Calls found(line number, match) for each match in each line.
template <class Found>
void forEachMatch(const QString& text, const QString& pattern, const Found& found)
{
    const QRegularExpression expression(pattern);
    Q_ASSERT(expression.isValid());
    const QStringList all = lines(text);
    for (qsizetype i = 0; i < all.size(); ++i) {
        auto matches = expression.globalMatch(all[i]);
        while (matches.hasNext())
            found(i + 1, matches.next());
    }
}

QStringList matchesIn(const SourceFile& file, const QString& text, const QString& pattern,
                      const QString& complaint)
{
    QStringList breaches;
    forEachMatch(text, pattern, [&](qsizetype line, const QRegularExpressionMatch& match) {
        breaches.append(breach(file, line, complaint.arg(match.captured().trimmed())));
    });
    return breaches;
}

/// Whether the apostrophe at the position stands between the digits of a number: 10'000.
bool isDigitSeparator(const QString& text, qsizetype position)
{
    qsizetype start = position;
    while (start > 0 && (text[start - 1].isLetterOrNumber() || text[start - 1] == u'_'))
        --start;
    return start < position && text[start].isDigit();
}

/// The position after the literal whose opening quote is at the position.
qsizetype endOfLiteral(const QString& text, qsizetype position)
{
    const QChar quote = text[position];
    if (quote == u'"' && position > 0 && text[position - 1] == u'R') {
        const qsizetype open = text.indexOf(u'(', position);
        const QString delimiter = text.mid(position + 1, open - position - 1);
        const QString closing = QString(u')' + delimiter + u'"');
        const qsizetype end = text.indexOf(closing, open);
        return end < 0 ? text.size() : end + closing.size();
    }
    for (qsizetype i = position + 1; i < text.size(); ++i) {
        if (text[i] == u'\\')
            ++i;
        else if (text[i] == quote || text[i] == u'\n')
            return i + 1;
    }
    return text.size();
}

void blank(QString& text, qsizetype from, qsizetype to)
{
    for (qsizetype i = from; i < to; ++i) {
        if (text[i] != u'\n')
            text[i] = u' ';
    }
}

qsizetype endOfComment(const QString& text, qsizetype position)
{
    const bool isLine = text[position + 1] == u'/';
    const qsizetype end =
        text.indexOf(isLine ? QStringLiteral("\n") : QStringLiteral("*/"), position + 2);
    if (end < 0)
        return text.size();
    return isLine ? end : end + 2;
}

} // namespace

QList<SourceFile> sourceFiles(const QString& appFolder)
{
    QStringList paths;
    QDirIterator files(appFolder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext())
        paths.append(QDir(appFolder).relativeFilePath(files.next()));
    paths.sort();

    QList<SourceFile> result;
    for (const QString& path : paths) {
        QFile file(QDir(appFolder).filePath(path));
        if (file.open(QIODevice::ReadOnly))
            result.append({path, QString::fromUtf8(file.readAll())});
    }
    return result;
}

QSet<QString> qtHeaders(const QStringList& modules)
{
    QSet<QString> names;
    for (const QString& module : modules) {
        // The second place is where frameworks on macOS keep theirs.
        for (const QString& folder :
             {QString(QLibraryInfo::path(QLibraryInfo::HeadersPath) + u'/' + module),
              QString(QLibraryInfo::path(QLibraryInfo::LibrariesPath) + u'/' + module +
                      QStringLiteral(".framework/Headers"))}) {
            for (const QString& name : QDir(folder).entryList(QDir::Files)) {
                names.insert(name);
                names.insert(QString(module + u'/' + name));
            }
        }
    }
    return names;
}

QString code(const QString& text, Strings strings)
{
    QString result = text;
    qsizetype i = 0;
    while (i < result.size()) {
        const QChar c = result[i];
        const QChar next = i + 1 < result.size() ? result[i + 1] : QChar();
        if (c == u'/' && (next == u'/' || next == u'*')) {
            const qsizetype end = endOfComment(result, i);
            blank(result, i, end);
            i = end;
        } else if (c == u'"' || (c == u'\'' && !isDigitSeparator(result, i))) {
            const qsizetype end = endOfLiteral(result, i);
            if (strings == Strings::Blank)
                blank(result, i + 1, end - 1);
            i = end;
        } else {
            ++i;
        }
    }
    return result;
}

QStringList wrongDirections(const SourceFile& file)
{
    static const QHash<QString, QStringList> rooms = arrows();
    const QString own = room(file.path);
    const bool isMain = own.isEmpty();
    if (!isMain && !rooms.contains(own))
        return {breach(file, 1, QStringLiteral("%1/ is no room of the house").arg(own))};

    QStringList breaches;
    forEachMatch(
        code(file.text, Strings::Keep), QStringLiteral("^\\s*#\\s*include\\s*\"([^\"]+)\""),
        [&](qsizetype line, const QRegularExpressionMatch& match) {
            const QString path = match.captured(1);
            const QString other = room(path);
            if (path.endsWith(QLatin1String(".moc")))
                return;
            if (!rooms.contains(other)) {
                breaches.append(breach(
                    file, line, QStringLiteral("\"%1\" is not written from app/").arg(path)));
                return;
            }
            const QStringList allowed = rooms.value(own);
            if (!isMain && other != own && !allowed.contains(other) &&
                !allowed.contains(QStringLiteral("*")))
                breaches.append(
                    breach(file, line, QStringLiteral("%1/ may not know %2/").arg(own, other)));
        });
    return breaches;
}

QStringList wrongQtHeaders(const SourceFile& file, const QSet<QString>& allowed)
{
    if (!engineRooms.contains(room(file.path)))
        return {};
    QStringList breaches;
    forEachMatch(code(file.text, Strings::Keep),
                 QStringLiteral("^\\s*#\\s*include\\s*<(Q[^>]*|q[^>]*\\.h)>"),
                 [&](qsizetype line, const QRegularExpressionMatch& match) {
                     if (!allowed.contains(match.captured(1)))
                         breaches.append(
                             breach(file, line,
                                    QStringLiteral("<%1> is not part of Qt Core or Concurrent")
                                        .arg(match.captured(1))));
                 });
    return breaches;
}

QStringList objectsInCore(const SourceFile& file)
{
    if (room(file.path) != QLatin1String("core"))
        return {};
    return matchesIn(file, code(file.text, Strings::Blank),
                     QStringLiteral("\\b(QObject|Q_OBJECT)\\b"),
                     QStringLiteral("%1 in core/, which holds values"));
}

QStringList oversize(const SourceFile& file)
{
    const QString name = file.path.section(u'/', -1);
    qsizetype limit = isHeader(file) ? 150 : 600;
    if (!isHeader(file) && name.startsWith(QLatin1String("mainwindow")))
        limit = 300;
    if (file.path == QLatin1String("main.cpp"))
        limit = 80;
    const qsizetype count = lines(file.text).size();
    if (count <= limit)
        return {};
    return {breach(file, count,
                   QStringLiteral("%1 lines where %2 are the most").arg(count).arg(limit))};
}

QStringList singletons(const SourceFile& file)
{
    return matchesIn(file, code(file.text, Strings::Blank),
                     QStringLiteral("\\bstatic\\s[^=;(]*[*&\\s]instance\\s*\\(|\\bQ_GLOBAL_STATIC"),
                     QStringLiteral("a singleton: %1"));
}

QStringList missingHeads(const SourceFile& file)
{
    static const QStringList head{
        QStringLiteral("// SPDX-FileCopyrightText: The Attaché contributors"),
        QStringLiteral("// SPDX-License-Identifier: GPL-3.0-or-later"),
        QStringLiteral("#pragma once"),
    };
    const qsizetype wanted = isHeader(file) ? 3 : 2;
    const QStringList found = lines(file.text);
    for (qsizetype i = 0; i < wanted; ++i) {
        if (found.value(i) != head[i])
            return {breach(file, i + 1, QStringLiteral("should be: %1").arg(head[i]))};
    }
    return {};
}

QStringList bannedCalls(const SourceFile& file)
{
    struct Ban
    {
        QString pattern;
        QString complaint;
        QString allowedIn; ///< a room or a file; empty: nowhere
    };
    static const QList<Ban> bans{
        {QStringLiteral("\\b(setHtml|insertHtml|appendHtml|setMarkdown|insertMarkdown|QTextBrowser)"
                        "\\b|\\bQt::(RichText|AutoText|MarkdownText)\\b"),
         QStringLiteral("%1 reads HTML"),
         {}},
        {QStringLiteral("\\bopenUrl\\b"), QStringLiteral("%1 leaves the program"),
         QStringLiteral("window/openlink.cpp")},
        {QStringLiteral("\\bQt?(Network|Tcp|Udp|Ssl|WebSocket|WebEngine)\\w*"),
         QStringLiteral("%1 talks to a network"),
         {}},
        {QStringLiteral("\\bQ(MessageBox::(information|question|warning|critical|about|aboutQt)"
                        "|FileDialog::get\\w+|InputDialog::get\\w+)\\s*\\("),
         QStringLiteral("%1) opens a dialog outside window/"), QStringLiteral("window")},
    };
    const QString text = code(file.text, Strings::Blank);
    QStringList breaches;
    for (const Ban& ban : bans) {
        if (file.path != ban.allowedIn && room(file.path) != ban.allowedIn)
            breaches += matchesIn(file, text, ban.pattern, ban.complaint);
    }
    return breaches;
}

QStringList missingDocstrings(const SourceFile& file)
{
    if (!isHeader(file))
        return {};
    static const QRegularExpression definition(
        QStringLiteral("^(?:template\\s*<.*>\\s*)?(?:class|struct|enum(?: class| struct)?)\\s+"
                       "(?:\\[\\[\\w+\\]\\]\\s*)?(\\w+)[^;]*$"));
    static const QRegularExpression skipped(QStringLiteral("^(template\\b.*|requires\\b.*|\\s*)$"));
    const QStringList raw = lines(file.text);
    const QStringList bare = lines(code(file.text, Strings::Blank));
    QStringList breaches;
    for (qsizetype i = 0; i < bare.size(); ++i) {
        QString line = bare[i];
        while (line.endsWith(u' '))
            line.chop(1);
        // A definition has its brace here or on the next line; a declaration ends at once.
        const qsizetype brace = line.indexOf(u'{');
        const auto match = definition.match(brace < 0 ? line : line.left(brace));
        if (!match.hasMatch())
            continue;
        qsizetype above = i - 1;
        while (above >= 0 && skipped.match(raw[above]).hasMatch())
            --above;
        if (above < 0 || !raw[above].startsWith(QLatin1String("///")))
            breaches.append(
                breach(file, i + 1, QStringLiteral("%1 has no docstring").arg(match.captured(1))));
    }
    return breaches;
}

QStringList leftovers(const SourceFile& file)
{
    return matchesIn(file, file.text, QStringLiteral("\\b(TODO|FIXME|XXX|HACK)\\b"),
                     QStringLiteral("%1 is left in the code"));
}

QStringList notBuilt(const QStringList& cppNames, const QString& cmakeText)
{
    QStringList missing;
    for (const QString& name : cppNames) {
        const QRegularExpression word(
            QString(u"(?<![\\w/.])" + QRegularExpression::escape(name) + u"(?![\\w.])"));
        if (!word.match(cmakeText).hasMatch())
            missing.append(name);
    }
    return missing;
}

} // namespace houserules
