// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/validatecommand.h"

#include "cli/dataarguments.h"
#include "cli/datajson.h"
#include "cli/exitcodes.h"
#include "core/foreigntext.h"
#include "core/fulltextcheck.h"
#include "io/sourcetexts.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace attache {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ValidateCommand)
};

/// What one full text says of its source.
struct CheckedSource
{
    QString key;
    QString fileName;
    bool isSameFile = false;
    IntegrityCounts counts;
};

/// Everything the command found out.
struct Findings
{
    Issues issues;
    IntegrityCounts held; ///< against the paragraphs in the data set
    QList<CheckedSource> checked;
    IntegrityCounts full; ///< against the full texts
    int sourceCount = 0;
    int errors = 0;
    int warnings = 0;

    bool isValid() const
    {
        const auto allExact = [](const IntegrityCounts& counts) {
            return counts.moved + counts.ambiguous + counts.missing == 0;
        };
        return errors == 0 && allExact(held) && allExact(full);
    }
};

Issue finding(const QString& path, const QString& text)
{
    Issue issue;
    issue.text = text;
    issue.path = path;
    return issue;
}

/// What is not as it should be in one source, as issues, and its counts.
CheckedSource check(const DataSet& dataSet, SourceId id, const SourceText& text, Issues& issues)
{
    const Source& source = dataSet.source(id);
    CheckedSource checked{source.key, text.fileName, isSameFile(source, text), {}};
    const QString sourcePath = QStringLiteral("/sources/%1").arg(id.value);
    const QString file = foreigntext::label(text.fileName, 1'000);
    if (!checked.isSameFile) {
        issues.append(finding(
            sourcePath, Texts::tr("The text of “%1” in %2 is not the one it was coded from: the "
                                  "SHA-256 differs or is not given.")
                            .arg(source.key, file)));
    }
    const FullTextCheck result = checkAgainst(dataSet, id, text.text);
    if (checked.isSameFile && result.hasOtherLength) {
        issues.append(finding(sourcePath,
                              Texts::tr("The text of “%1” has another length than its record says.")
                                  .arg(source.key)));
    }
    for (const int paragraph : result.changedParagraphs) {
        issues.append(
            finding(QStringLiteral("%1/paragraphs/%2").arg(sourcePath).arg(paragraph),
                    Texts::tr("This paragraph does not stand at its position in %1.").arg(file)));
    }
    const auto passages = dataSet.passagesOf(id);
    for (size_t i = 0; i < passages.size(); ++i) {
        const Integrity integrity = result.places[i].integrity;
        checked.counts.add(integrity);
        if (integrity == Integrity::Exact)
            continue;
        issues.append(
            finding(QStringLiteral("/passages/%1").arg(passages[i].value),
                    //: %1 key of a quotation, %2 its state, such as “moved”, %3 file name
                    Texts::tr("The quotation “%1” is %2 in %3.")
                        .arg(dataSet.passage(passages[i]).key, displayName(integrity), file)));
    }
    return checked;
}

void add(IntegrityCounts& sum, const IntegrityCounts& counts)
{
    sum.exact += counts.exact;
    sum.moved += counts.moved;
    sum.ambiguous += counts.ambiguous;
    sum.missing += counts.missing;
    sum.unchecked += counts.unchecked;
}

Findings findingsOf(const ReadOutcome& outcome, const QStringList& sources)
{
    Findings findings;
    findings.issues = outcome.issues;
    if (outcome.dataSet) {
        const DataSet& dataSet = *outcome.dataSet;
        findings.held = integrityCounts(dataSet);
        findings.sourceCount = int(dataSet.sources().size());
        const SourceTexts texts = readSourceTexts(dataSet, sources);
        findings.issues += texts.issues;
        for (quint32 row = 0; row < dataSet.sources().size(); ++row) {
            if (const SourceText* text = texts.text(SourceId{row})) {
                findings.checked.append(check(dataSet, SourceId{row}, *text, findings.issues));
                add(findings.full, findings.checked.last().counts);
            }
        }
    }
    findings.errors =
        int(std::count_if(findings.issues.begin(), findings.issues.end(), [](const Issue& issue) {
            return issue.severity == Issue::Severity::Error;
        }));
    findings.warnings = int(findings.issues.size()) - findings.errors;
    return findings;
}

QString stateLine(const IntegrityCounts& counts)
{
    return Texts::tr("exact %1, moved %2, ambiguous %3, missing %4, unchecked %5")
        .arg(counts.exact)
        .arg(counts.moved)
        .arg(counts.ambiguous)
        .arg(counts.missing)
        .arg(counts.unchecked);
}

QString asText(const Findings& findings, const DataArguments& options)
{
    QString text;
    for (const Issue& issue : findings.issues)
        text += toText(issue) + QLatin1Char('\n');
    text += Texts::tr("Checked: %1").arg(shownFileName(options)) + QLatin1Char('\n');
    text += Texts::tr("Errors: %1; warnings: %2").arg(findings.errors).arg(findings.warnings) +
            QLatin1Char('\n');
    //: the quotations against the paragraphs that the data set itself holds; %1: their states
    text += Texts::tr("Quotations in the data set: %1").arg(stateLine(findings.held)) +
            QLatin1Char('\n');
    if (options.sources.isEmpty())
        return text;
    for (const CheckedSource& source : findings.checked) {
        text += QStringLiteral("  %1 · %2 · %3\n")
                    .arg(source.key, foreigntext::label(source.fileName, 1'000),
                         stateLine(source.counts));
    }
    text += Texts::tr("Full texts at hand: %1 of %2 sources")
                .arg(findings.checked.size())
                .arg(findings.sourceCount) +
            QLatin1Char('\n');
    return text + Texts::tr("Quotations in the full texts: %1").arg(stateLine(findings.full)) +
           QLatin1Char('\n');
}

QString asJson(const Findings& findings)
{
    QJsonArray texts;
    for (const CheckedSource& source : findings.checked) {
        texts.append(QJsonObject{{QStringLiteral("source"), source.key},
                                 {QStringLiteral("file"), source.fileName},
                                 {QStringLiteral("isSameFile"), source.isSameFile},
                                 {QStringLiteral("quotations"), toJson(source.counts)}});
    }
    const QJsonObject object{{QStringLiteral("isValid"), findings.isValid()},
                             {QStringLiteral("errors"), findings.errors},
                             {QStringLiteral("warnings"), findings.warnings},
                             {QStringLiteral("issues"), toJson(findings.issues)},
                             {QStringLiteral("quotations"), toJson(findings.held)},
                             {QStringLiteral("sources"), findings.sourceCount},
                             {QStringLiteral("fullTexts"), texts},
                             {QStringLiteral("fullTextQuotations"), toJson(findings.full)}};
    return QString::fromUtf8(QJsonDocument(object).toJson());
}

} // namespace

QString validateCommandHelp()
{
    return Texts::tr(
        "  attache validate [FILE] [--sources PATH]… [--json]\n"
        "      checks a data set, and its quotations against the full texts in PATH\n");
}

int runValidateCommand(const QStringList& arguments, const QLocale&, QTextStream& out,
                       QTextStream& err)
{
    const auto options = parseDataArguments(QStringLiteral("validate"), arguments, true);
    if (!options) {
        err << options.error().text << '\n';
        return ExitWrongArguments;
    }
    const auto outcome = readArgument(*options);
    if (!outcome) {
        err << outcome.error().text << '\n';
        return ExitUnreadable;
    }
    const Findings findings = findingsOf(*outcome, options->sources);
    out << (options->asJson ? asJson(findings) : asText(findings, *options));
    return findings.isValid() ? ExitSuccess : ExitNotValid;
}

} // namespace attache
