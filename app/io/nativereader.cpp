// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/nativereader.h"

#include "io/jsonscan.h"
#include "io/nativeterms.h"
#include "io/openfile.h"
#include "io/records.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <array>
#include <new>

namespace attache {

namespace {

constexpr double indexShare = 0.4; ///< of the whole work, for the progress
constexpr double buildShare = 0.05;

constexpr std::array<std::string_view, 12> infoFields = {
    "format",   "formatVersion", "id",        "title",  "version",      "licence",
    "language", "description",   "timeRange", "limits", "errorReports", "views"};

struct Table
{
    std::string_view name;
    void (*read)(const JsonValue&, ReadContext&);
    void (*check)(ReadContext&);
};

/// In the order in which they refer to each other.
constexpr std::array tables = {
    Table{"categories", readCategory, nullptr},
    Table{"organisations", readOrganisation, checkParents},
    Table{"sources", readSource, checkSharedTexts},
    Table{"passages", readPassage, nullptr},
    Table{"events", readEvent, nullptr},
    Table{"figures", readFigure, nullptr},
    Table{"gaps", readGap, nullptr},
    Table{"disagreements", readDisagreement, nullptr},
};

std::string_view nameOf(const JsonMember& member)
{
    return {member.name.constData(), size_t(member.name.size())};
}

/// The reading of one file.
class NativeReading
{
public:
    NativeReading(QByteArrayView bytes, const QString& fileName, const ReadProgress& progress)
        : m_bytes(bytes)
        , m_progress(progress)
        , m_issues(bytes, fileName)
        , m_context{m_builder, m_issues, {}, {}, {}, {}}
    {
    }

    ReadOutcome run();

private:
    bool isOtherEncoding();
    bool index();
    bool isKnownFormat(FieldReader& top);
    void readInfo(FieldReader& top);
    QList<NamedView> readViews(FieldReader& top);
    bool readTable(const Table& table);
    void reportMembers();
    void reportDuplicate(qsizetype offset, const QString& pointer, std::string_view name);
    void reportFault(const JsonFault& fault);
    const JsonMember* member(std::string_view name) const;

    QByteArrayView m_bytes;
    const ReadProgress& m_progress;
    IssueList m_issues;
    DataSetBuilder m_builder;
    ReadContext m_context;
    JsonIndex m_index;
    JsonTree m_tree;
    qsizetype m_doneBytes = 0; ///< of the tables
    bool m_isStopped = false;
};

ReadOutcome NativeReading::run()
{
    const auto outcome = [this](DataSetPtr dataSet = {}) {
        return ReadOutcome{std::move(dataSet), m_issues.take(), m_isStopped};
    };
    if (isOtherEncoding() || !index())
        return outcome();
    FieldReader top(m_tree.root(), m_issues);
    if (!isKnownFormat(top))
        return outcome();
    reportMembers();
    readInfo(top);
    for (const Table& table : tables) {
        if (!readTable(table))
            return outcome();
    }
    if (m_issues.hasErrors())
        return outcome();
    DataSetPtr dataSet = m_builder.build();
    checkPassages(*dataSet, m_context);
    m_isStopped = !m_progress.mayContinue(1.0);
    return outcome(m_isStopped ? DataSetPtr() : dataSet);
}

/// UTF-16 and UTF-32 begin with a byte order mark or, as JSON begins with ASCII, have a NUL
/// among their first two bytes.
bool NativeReading::isOtherEncoding()
{
    const QByteArrayView start = m_bytes.first(std::min<qsizetype>(m_bytes.size(), 2));
    const bool isOther = start == QByteArrayView("\xFF\xFE") ||
                         start == QByteArrayView("\xFE\xFF") || start.contains('\0');
    if (isOther) {
        m_issues.add(Issue::Severity::Error, 0, {},
                     QCoreApplication::translate("Reader", "The file is not in UTF-8 but looks "
                                                           "like UTF-16 or UTF-32. Save it with "
                                                           "the encoding UTF-8."));
    }
    return isOther;
}

/// Finds the top-level members and puts all but the tables into the tree.
bool NativeReading::index()
{
    ReadProgress progress;
    progress.keepGoing = [this](double fraction) {
        return m_progress.mayContinue(fraction * indexShare);
    };
    m_index = indexMembers(m_bytes, progress);
    std::optional<JsonFault> fault = m_index.fault;
    m_tree.clear({});
    m_tree.open(JsonValue::Kind::Object, 0);
    for (const JsonMember& candidate : m_index.members) {
        const auto isName = [&](std::string_view name) { return name == nameOf(candidate); };
        if (fault || std::none_of(infoFields.begin(), infoFields.end(), isName))
            continue;
        m_tree.setName(nameOf(candidate), candidate.nameOffset);
        fault = readValue(m_bytes, candidate, m_tree);
    }
    m_tree.close();
    if (fault)
        reportFault(*fault);
    return !fault;
}

bool NativeReading::isKnownFormat(FieldReader& top)
{
    const JsonValue name = top.member("format");
    if (name.text() != nativeFormatName) {
        top.error(name ? name : top.object(),
                  QCoreApplication::translate("Reader", "This is not an Attaché data set: its "
                                                        "field “format” should say “%1”.")
                      .arg(QLatin1StringView(nativeFormatName.data(),
                                             qsizetype(nativeFormatName.size()))));
        return false;
    }
    const JsonValue value = top.member("formatVersion");
    if (value.number() > nativeFormatVersion) {
        top.error(value,
                  QCoreApplication::translate("Reader", "The file has version %1 of the format, "
                                                        "but this program knows only versions up "
                                                        "to %2. A newer Attaché can open it.")
                      .arg(value.number())
                      .arg(nativeFormatVersion));
        return false;
    }
    return top.wholeNumber("formatVersion", 1, nativeFormatVersion, Presence::Required).has_value();
}

void NativeReading::readInfo(FieldReader& top)
{
    DataSetInfo info;
    info.id = top.key("id");
    info.title = top.line("title", Presence::Required);
    info.version = top.line("version");
    info.licence = top.line("licence");
    info.language = top.language("language");
    info.description = top.text("description");
    if (const auto range = top.date("timeRange")) {
        info.timeRange = range->canonical;
        if (range->form != edtf::Form::Interval) {
            top.error(top.member("timeRange"),
                      QCoreApplication::translate(
                          "Reader", "The time range must be an interval such as 2021/2023."));
        }
    }
    info.limits = top.text("limits");
    info.errorReports = top.text("errorReports");
    info.views = readViews(top);
    m_builder.setInfo(std::move(info));
}

/// What such a line says in full is only known when it is used; here it is told from other text.
QList<NamedView> NativeReading::readViews(FieldReader& top)
{
    QList<NamedView> views;
    for (const JsonValue& element : top.list("views", JsonValue::Kind::Object)) {
        FieldReader fields(element, m_issues);
        NamedView view;
        view.name = fields.line("name", Presence::Required);
        view.line = fields.text("view", Presence::Required).trimmed();
        fields.reportUnknown();
        const bool isViewLine = view.line.startsWith(QLatin1String("attache:view?"));
        if (!view.line.isEmpty() && !isViewLine) {
            fields.warning(fields.member("view"),
                           QCoreApplication::translate(
                               "Reader", "This is no view line and is left out; one begins with "
                                         "“attache:view?”."));
        }
        if (!view.name.isEmpty() && isViewLine)
            views.append(view);
    }
    return views;
}

/// False when the reading has been stopped or cannot go on.
bool NativeReading::readTable(const Table& table)
{
    constexpr int recordsPerPoll = 1000;
    const JsonMember* list = member(table.name);
    if (!list)
        return true;
    if (m_bytes[list->begin] != '[') {
        m_issues.add(Issue::Severity::Error, list->begin, pointerStep(table.name),
                     QCoreApplication::translate("Reader", "This must be a list."));
        return true;
    }
    const double scale = (1.0 - indexShare - buildShare) / double(m_bytes.size());
    int count = 0;
    const auto fault = readElements(m_bytes, *list, m_tree, [&](const JsonValue& record) {
        for (const JsonValue& duplicate : m_tree.duplicates())
            reportDuplicate(duplicate.nameOffset(), duplicate.pointer(), duplicate.name());
        table.read(record, m_context);
        return ++count % recordsPerPoll != 0 ||
               m_progress.mayContinue(indexShare +
                                      double(m_doneBytes + record.offset() - list->begin) * scale);
    });
    m_doneBytes += list->end - list->begin;
    if (fault) {
        reportFault(*fault);
        return false;
    }
    if (table.check)
        table.check(m_context);
    return true;
}

/// Reports top-level members that are given twice or are not known.
void NativeReading::reportMembers()
{
    for (const JsonValue& duplicate : m_tree.duplicates()) {
        if (duplicate.parent() != m_tree.root())
            reportDuplicate(duplicate.nameOffset(), duplicate.pointer(), duplicate.name());
    }
    for (const JsonMember& candidate : m_index.members) {
        const std::string_view name = nameOf(candidate);
        const bool isTable = std::any_of(tables.begin(), tables.end(),
                                         [name](const Table& table) { return table.name == name; });
        const bool isInfo =
            std::find(infoFields.begin(), infoFields.end(), name) != infoFields.end();
        if (candidate.isDuplicate)
            reportDuplicate(candidate.nameOffset, pointerStep(name), name);
        else if (!isTable && !isInfo)
            reportUnknownField(candidate.nameOffset, pointerStep(name), name, m_issues);
    }
}

void NativeReading::reportDuplicate(qsizetype offset, const QString& pointer, std::string_view name)
{
    m_issues.add(
        Issue::Severity::Error, offset, pointer,
        QCoreApplication::translate("Reader", "The field “%1” is given twice.").arg(quoted(name)));
}

void NativeReading::reportFault(const JsonFault& fault)
{
    m_isStopped = fault.kind == JsonFault::Kind::Stopped;
    if (!m_isStopped)
        m_issues.add(Issue::Severity::Error, fault.offset, {}, toText(fault.kind));
}

const JsonMember* NativeReading::member(std::string_view name) const
{
    for (const JsonMember& candidate : m_index.members) {
        if (nameOf(candidate) == name)
            return &candidate;
    }
    return nullptr;
}

ReadOutcome failure(const QString& text)
{
    return {nullptr, {{Issue::Severity::Error, text, {}, 0, 0, {}}}};
}

} // namespace

ReadOutcome readDataSet(const QString& path, const ReadProgress& progress)
{
    const Result<QByteArray> bytes = readWholeFile(path);
    if (!bytes)
        return failure(bytes.error().text);
    return readDataSetBytes(*bytes, QFileInfo(path).fileName(), progress);
}

ReadOutcome readDataSetBytes(QByteArrayView bytes, const QString& fileName,
                             const ReadProgress& progress)
{
    try {
        return NativeReading(bytes, fileName, progress).run();
    } catch (const std::bad_alloc&) {
        return failure(
            QCoreApplication::translate("Reader", "There is not enough memory to read “%1”.")
                .arg(foreigntext::label(fileName)));
    }
}

bool looksLikeDataSet(QByteArrayView beginning)
{
    qsizetype begin = beginning.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    while (begin < beginning.size() && QByteArrayView(" \t\r\n").contains(beginning[begin]))
        ++begin;
    const QByteArrayView text = beginning.sliced(begin);
    return text.startsWith('{') &&
           text.indexOf(
               QByteArrayView(nativeFormatName.data(), qsizetype(nativeFormatName.size()))) > 0;
}

} // namespace attache
