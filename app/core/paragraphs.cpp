// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paragraphs.h"

#include "core/foreigntext.h"

namespace attache {

QList<Paragraph> paragraphsOf(const QString& wholeText)
{
    QList<Paragraph> paragraphs;
    qsizetype codePoint = 0;
    qsizetype begin = 0;
    while (begin <= wholeText.size()) {
        qsizetype end = wholeText.indexOf(QLatin1Char('\n'), begin);
        if (end < 0)
            end = wholeText.size();
        const QStringView line = QStringView(wholeText).sliced(begin, end - begin);
        if (!line.trimmed().isEmpty())
            paragraphs << Paragraph{int(paragraphs.size()) + 1, codePoint, line.toString()};
        codePoint += foreigntext::codePointCount(line) + 1;
        begin = end + 1;
    }
    return paragraphs;
}

} // namespace attache
