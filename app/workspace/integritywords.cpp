// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/integritywords.h"

#include "core/vocabulary.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace attache {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Integrity)
};

} // namespace

QString integrityInWords(const IntegrityCounts& counts, int fullTexts)
{
    const QLocale locale;
    QStringList states;
    const auto add = [&](Integrity integrity, int count) {
        if (count > 0)
            states << locale.toString(count) + QLatin1Char(' ') + displayName(integrity);
    };
    add(Integrity::Moved, counts.moved);
    add(Integrity::Ambiguous, counts.ambiguous);
    add(Integrity::Missing, counts.missing);
    add(Integrity::Unchecked, counts.unchecked);
    QString words = states.isEmpty()
                        ? Words::tr("all %n quotation(s) exact", nullptr, counts.total())
                        //: %1 is a list such as "3 moved, 1 missing"
                        : Words::tr("%1 of %n quotation(s)", nullptr, counts.total())
                              .arg(states.join(QStringLiteral(", ")));
    if (fullTexts > 0)
        words += QStringLiteral(" · ") +
                 Words::tr("checked against %n full text(s)", nullptr, fullTexts);
    return words;
}

} // namespace attache
