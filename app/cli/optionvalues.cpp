// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/optionvalues.h"

#include "core/country.h"
#include "core/edtf.h"
#include "core/eventdate.h"
#include "core/eventfilter.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>

namespace attache {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

Result<QSize> parseSize(const QString& text, QSize defaultSize)
{
    if (text.isEmpty())
        return defaultSize;
    static const QRegularExpression pattern(QStringLiteral("^(\\d{1,6})[x×](\\d{1,6})$"));
    const auto match = pattern.match(text);
    if (!match.hasMatch()) {
        return Error{
            Texts::tr("“%1” is no size; write width and height such as 1920x1080.").arg(text)};
    }
    return QSize(match.capturedView(1).toInt(), match.capturedView(2).toInt());
}

Result<double> parseScale(const QString& text)
{
    if (text.isEmpty())
        return 1.0;
    bool isNumber = false;
    const double scale = QLocale::c().toDouble(text, &isNumber);
    if (!isNumber || !(scale >= 0.5 && scale <= 8))
        return Error{Texts::tr("“%1” is no scale; write a number from 0.5 to 8.").arg(text)};
    return scale;
}

Result<QStringList> parseCountries(const QStringList& values)
{
    QStringList countries;
    for (const QString& value : values) {
        for (const QString& part : value.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
            const auto code = country::codeFrom(part.trimmed());
            if (!code) {
                return Error{Texts::tr("“%1” is no country code; write ISO 3166-1 codes such as "
                                       "LA,KH.")
                                 .arg(part)};
            }
            countries = toggled(countries, *code, true);
        }
    }
    return countries;
}

Result<QString> parseDate(const QString& text)
{
    if (text.isEmpty())
        return text;
    const auto expression = edtf::parse(text);
    if (!expression)
        return Error{Texts::tr("“%1” is no date: %2").arg(text, expression.error().text)};
    return text;
}

bool isSameFile(const QString& a, const QString& b)
{
    const QString canonical = QFileInfo(a).canonicalFilePath();
    return !canonical.isEmpty() && canonical == QFileInfo(b).canonicalFilePath();
}

Result<TimeRange> chosenRange(const QString& fromText, const QString& toText,
                              const DataSet& dataSet)
{
    TimeRange range = openingRange(dataSet);
    const auto resolved = [](const QString& text) {
        return resolve(*edtf::parse(text), DateKind::Duration, DateBasis::Stated);
    };
    if (!fromText.isEmpty()) {
        const EventDate from = resolved(fromText);
        if (isFinite(from.earliestStart))
            range.begin = double(from.earliestStart);
    }
    if (!toText.isEmpty()) {
        const EventDate to = resolved(toText);
        if (isFinite(to.latestEnd))
            range.end = double(to.latestEnd);
    }
    if (range.isEmpty())
        return Error{Texts::tr("The picture would end before it begins; look at --from and --to.")};
    return range;
}

} // namespace attache
