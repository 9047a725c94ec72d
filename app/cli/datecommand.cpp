// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/datecommand.h"

#include "cli/exitcodes.h"
#include "core/datewords.h"
#include "core/eventdate.h"
#include "core/isoday.h"
#include "core/vocabulary.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTextStream>

#include <algorithm>

namespace attache {

namespace {

struct DateCommand
{
    Q_DECLARE_TR_FUNCTIONS(DateCommand)
};

/// What was asked on the command line.
struct Request
{
    QString expression;
    std::optional<DateKind> kind; ///< nothing: the expression's own
    bool asJson = false;
    bool asksForHelp = false;
};

/// The four points as a person reads them: days or times that are still included.
struct PointTexts
{
    QString earliestStart;
    QString latestStart;
    QString earliestEnd;
    QString latestEnd;
};

QString usage()
{
    QStringList kinds;
    for (const DateKind kind : allValues<DateKind>())
        kinds.append(key(kind));
    return DateCommand::tr("Usage: attache date EXPRESSION [--kind KIND] [--json]\n"
                           "Says what a date in EDTF (ISO 8601-2) means.\n"
                           "KIND is one of: %1.")
        .arg(kinds.join(QLatin1String(", ")));
}

/// "-0043" and "-XXXX-12" are expressions, not options.
bool isNegativeYear(const QString& argument)
{
    return argument.size() > 1 && argument.front() == QLatin1Char('-') &&
           (argument[1].isDigit() || argument[1] == QLatin1Char('X'));
}

/// The arguments in an order in which no expression can be taken for an option: options, "--",
/// and after it what begins with a minus and a digit or stood after a "--" before.
QStringList expressionsLast(const QStringList& arguments)
{
    const auto end = std::find(arguments.begin(), arguments.end(), QLatin1String("--"));
    QStringList options{QStringLiteral("date")};
    QStringList expressions;
    for (auto argument = arguments.begin(); argument != end; ++argument)
        (isNegativeYear(*argument) ? expressions : options).append(*argument);
    if (end != arguments.end())
        expressions.append(QStringList(end + 1, arguments.end()));
    return options + QStringList{QStringLiteral("--")} + expressions;
}

Result<Request> requestFrom(const QStringList& arguments)
{
    const QCommandLineOption json(QStringLiteral("json"));
    const QCommandLineOption kind(QStringLiteral("kind"), QString(), QStringLiteral("kind"));
    const QCommandLineOption help(QStringList{QStringLiteral("h"), QStringLiteral("help")});
    QCommandLineParser parser;
    parser.addOptions({json, kind, help});
    if (!parser.parse(expressionsLast(arguments)))
        return Error{parser.errorText()};
    Request request;
    request.asJson = parser.isSet(json);
    request.asksForHelp = parser.isSet(help);
    const auto expressions = parser.positionalArguments();
    if (expressions.size() == 1)
        request.expression = expressions.first();
    else if (!request.asksForHelp)
        return Error{DateCommand::tr("Give exactly one expression.")};
    if (parser.isSet(kind)) {
        request.kind = fromKey<DateKind>(parser.value(kind));
        if (!request.kind)
            return Error{DateCommand::tr("There is no kind of date “%1”.").arg(parser.value(kind))};
    }
    return request;
}

QString isoDay(TimePoint time)
{
    return attache::isoDay(civilDate(time));
}

QString isoTime(TimePoint time)
{
    const int second = secondOfDay(time);
    return QStringLiteral("%1T%2:%3:%4")
        .arg(isoDay(time))
        .arg(second / 3600, 2, 10, QLatin1Char('0'))
        .arg(second / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(second % 60, 2, 10, QLatin1Char('0'));
}

PointTexts pointTexts(const EventDate& date, bool hasTime)
{
    const auto missing = [&](DateFlag openFlag) {
        return date.flags.testFlag(openFlag) ? QStringLiteral("open") : QStringLiteral("unknown");
    };
    const auto text = [&](TimePoint time, TimePoint back) {
        if (time == distantPast)
            return missing(DateFlag::OpenStart);
        if (time == distantFuture)
            return missing(DateFlag::OpenEnd);
        return hasTime ? isoTime(time - back) : isoDay(time - back);
    };
    // A start or end that is not exact lies in the unit before latestStart and latestEnd.
    const bool isStartExact = date.earliestStart == date.latestStart;
    const bool isEndExact = date.earliestEnd == date.latestEnd;
    return {text(date.earliestStart, 0), text(date.latestStart, isStartExact ? 0 : 1),
            text(date.earliestEnd, isEndExact ? 1 : 0), text(date.latestEnd, 1)};
}

QString formKey(edtf::Form form)
{
    switch (form) {
    case edtf::Form::Interval:
        return QStringLiteral("interval");
    case edtf::Form::OneOf:
        return QStringLiteral("one-of");
    case edtf::Form::AllOf:
        return QStringLiteral("all-of");
    case edtf::Form::Date:
        break;
    }
    return QStringLiteral("date");
}

QString formName(edtf::Form form)
{
    switch (form) {
    case edtf::Form::Interval:
        return DateCommand::tr("interval");
    case edtf::Form::OneOf:
        return DateCommand::tr("one of several dates");
    case edtf::Form::AllOf:
        return DateCommand::tr("all of several dates");
    case edtf::Form::Date:
        break;
    }
    return DateCommand::tr("single date");
}

QJsonArray flagKeys(DateFlags flags)
{
    static constexpr std::pair<DateFlag, const char*> keys[] = {
        {DateFlag::Approximate, "approximate"},
        {DateFlag::Uncertain, "uncertain"},
        {DateFlag::OpenStart, "open-start"},
        {DateFlag::OpenEnd, "open-end"},
        {DateFlag::UnknownStart, "unknown-start"},
        {DateFlag::UnknownEnd, "unknown-end"},
        {DateFlag::OneOf, "one-of"},
        {DateFlag::AllOf, "all-of"},
        {DateFlag::Unsupported, "not-drawn"}};
    QJsonArray set;
    for (const auto& [flag, name] : keys) {
        if (flags.testFlag(flag))
            set.append(QLatin1String(name));
    }
    return set;
}

QString asJson(const edtf::Expression& expression, const EventDate& date, const PointTexts& points,
               const QString& words)
{
    const QJsonObject object{{QStringLiteral("expression"), expression.canonical},
                             {QStringLiteral("level"), expression.level},
                             {QStringLiteral("form"), formKey(expression.form)},
                             {QStringLiteral("kind"), QString(key(date.kind))},
                             {QStringLiteral("earliestStart"), points.earliestStart},
                             {QStringLiteral("latestStart"), points.latestStart},
                             {QStringLiteral("earliestEnd"), points.earliestEnd},
                             {QStringLiteral("latestEnd"), points.latestEnd},
                             {QStringLiteral("flags"), flagKeys(date.flags)},
                             {QStringLiteral("words"), words}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

/// The words for a point that is no day.
QString translatedPoint(const QString& point)
{
    if (point == QLatin1String("open"))
        return DateCommand::tr("open");
    return point == QLatin1String("unknown") ? DateCommand::tr("unknown") : point;
}

QString asTable(const edtf::Expression& expression, const EventDate& date, const PointTexts& points,
                const QString& words)
{
    const std::pair<QString, QString> rows[] = {
        {DateCommand::tr("Expression:"), expression.canonical},
        {DateCommand::tr("EDTF level:"), QString::number(expression.level)},
        {DateCommand::tr("Form:"), formName(expression.form)},
        {DateCommand::tr("Kind:"), displayName(date.kind)},
        {DateCommand::tr("Earliest start:"), translatedPoint(points.earliestStart)},
        {DateCommand::tr("Latest start:"), translatedPoint(points.latestStart)},
        {DateCommand::tr("Earliest end:"), translatedPoint(points.earliestEnd)},
        {DateCommand::tr("Latest end:"), translatedPoint(points.latestEnd)},
        {DateCommand::tr("In words:"), words}};
    qsizetype width = 0;
    for (const auto& row : rows)
        width = std::max(width, row.first.size());
    QString table;
    for (const auto& [label, value] : rows)
        table += label.leftJustified(width + 1) + value + QLatin1Char('\n');
    return table;
}

} // namespace

QString dateCommandHelp()
{
    return DateCommand::tr("  attache date EXPRESSION [--kind KIND] [--json]\n"
                           "      explains a date in the Extended Date/Time Format (EDTF)\n");
}

int runDateCommand(const QStringList& arguments, const QLocale& locale, QTextStream& out,
                   QTextStream& err)
{
    const auto request = requestFrom(arguments);
    if (!request) {
        err << request.error().text << '\n';
        return ExitWrongArguments;
    }
    if (request->asksForHelp) {
        out << usage() << '\n';
        return ExitSuccess;
    }
    const auto expression = edtf::parse(request->expression);
    if (!expression) {
        err << expression.error().text << '\n';
        return ExitNotValid;
    }
    const DateKind kind = request->kind.value_or(defaultDateKind(*expression));
    const EventDate date = resolve(*expression, kind, DateBasis::Stated);
    const QString words = dateInWords(*expression, kind, locale);
    const bool hasTime = expression->date.secondOfDay >= 0;
    const PointTexts points = pointTexts(date, hasTime);
    out << (request->asJson ? asJson(*expression, date, points, words)
                            : asTable(*expression, date, points, words));
    return ExitSuccess;
}

} // namespace attache
