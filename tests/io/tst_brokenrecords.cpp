// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/nativereader.h"
#include "samplefile.h"

#include <QTest>

using namespace attache;
using Severity = Issue::Severity;

/// One change to sample.attache each, and the one issue that must come of it.
class TestBrokenRecords : public QObject
{
    Q_OBJECT

private slots:
    void theSampleItselfHasNoIssues();
    void infoIsChecked_data();
    void infoIsChecked();
    void typesAndFieldsAreChecked_data();
    void typesAndFieldsAreChecked();
    void wordsAndPatternsAreChecked_data();
    void wordsAndPatternsAreChecked();
    void keysAndReferencesAreChecked_data();
    void keysAndReferencesAreChecked();
    void datesAreChecked_data();
    void datesAreChecked();
    void positionsAreChecked_data();
    void positionsAreChecked();
    void evidenceIsChecked_data();
    void evidenceIsChecked();
    void issuesNameTheColumn();
    void issuesComeInTheOrderOfTheFile();
    void manyIssuesAreCounted();
};

namespace {

void addColumns()
{
    QTest::addColumn<QByteArray>("find");
    QTest::addColumn<QByteArray>("replacement");
    QTest::addColumn<bool>("isError");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("words");
}

/// A row of the tables: the change to the sample, and line, path and words of the issue.
void addRow(const char* name, const char* find, const char* replacement, Severity severity,
            int line, const char* path, const char* words)
{
    QTest::newRow(name) << QByteArray(find) << QByteArray(replacement)
                        << (severity == Severity::Error) << line << QString::fromUtf8(path)
                        << QString::fromUtf8(words);
}

ReadOutcome readChanged(const QByteArray& find, const QByteArray& replacement)
{
    QByteArray bytes = sample();
    bytes.replace(bytes.indexOf(find), find.size(), replacement);
    return readDataSetBytes(bytes, QStringLiteral("changed.attache"));
}

void checkRow()
{
    QFETCH(QByteArray, find);
    QFETCH(QByteArray, replacement);
    QFETCH(bool, isError);
    QFETCH(int, line);
    QFETCH(QString, path);
    QFETCH(QString, words);
    QVERIFY(sample().contains(find));

    const ReadOutcome outcome = readChanged(find, replacement);
    QStringList seen;
    for (const Issue& issue : outcome.issues)
        seen.append(toText(issue));
    QVERIFY2(outcome.issues.size() == 1, qPrintable(seen.join(u'\n')));
    const Issue& issue = outcome.issues.first();
    QVERIFY2(issue.text.contains(words), qPrintable(issue.text));
    QCOMPARE(issue.path, path);
    QCOMPARE(issue.line, line);
    QCOMPARE(issue.file, QStringLiteral("changed.attache"));
    QCOMPARE(issue.severity == Severity::Error, isError);
    QCOMPARE(outcome.dataSet == nullptr, isError);
}

} // namespace

void TestBrokenRecords::theSampleItselfHasNoIssues()
{
    const ReadOutcome outcome = readDataSetBytes(sample(), QStringLiteral("sample.attache"));
    QVERIFY(outcome.dataSet);
    QCOMPARE(outcome.issues, Issues());
}

void TestBrokenRecords::infoIsChecked_data()
{
    addColumns();
    const auto error = Severity::Error;
    addRow("other format", "\"attache-data-set\"", "\"something\"", error, 2, "/format",
           "not an Attaché data set");
    addRow("format is no text", "\"attache-data-set\"", "{}", error, 2, "/format",
           "not an Attaché data set");
    addRow("format missing", "\"format\": \"attache-data-set\",", "", error, 1, "",
           "not an Attaché data set");
    addRow("newer version", "\"formatVersion\": 1", "\"formatVersion\": 2", error, 3,
           "/formatVersion", "version 2");
    addRow("much newer version", "\"formatVersion\": 1", "\"formatVersion\": 1e300", error, 3,
           "/formatVersion", "A newer Attaché");
    addRow("version zero", "\"formatVersion\": 1", "\"formatVersion\": 0", error, 3,
           "/formatVersion", "whole number from 1 to 1");
    addRow("version as text", "\"formatVersion\": 1", "\"formatVersion\": \"1\"", error, 3,
           "/formatVersion", "must be a number, not a text");
    addRow("version missing", "\"formatVersion\": 1,", "", error, 1, "",
           "“formatVersion” is missing");
    addRow("id missing", "\"id\": \"sample\",", "", error, 1, "", "“id” is missing");
    addRow("id misspelt", "\"id\": \"sample\"", "\"id\": \"Sample\"", error, 4, "/id",
           "“Sample” is not a key");
    addRow("title empty", "\"title\": \"A sample\"", "\"title\": \"\"", error, 1, "",
           "“title” is empty");
    addRow("title null", "\"title\": \"A sample\"", "\"title\": null", error, 5, "/title",
           "must be a text, not null");
    addRow("language", "\"language\": \"en\"", "\"language\": \"English!\"", error, 8, "/language",
           "“English!” is not a language tag");
    addRow("time range is a date", "\"2022-01/2022-12\"", "\"2022\"", error, 10, "/timeRange",
           "must be an interval");
    addRow("table is no list",
           "[\n    { \"measure\": \"in-place\", \"date\": { \"edtf\": \"2022-06\", \"reason\": "
           "\"By the "
           "tables.\" }, \"reason\": \"No table for June.\" }\n  ]",
           "7", error, 59, "/gaps", "must be a list");
    addRow("unknown field", "\"version\": \"1.2\"", "\"versoin\": \"1.2\"", Severity::Warning, 6,
           "/versoin", "“versoin” is not known");
    addRow("unknown field with a slash", "\"version\"", "\"a/b~c\"", Severity::Warning, 6,
           "/a~1b~0c", "“a/b~c” is not known");
    addRow("field given twice", "\"version\": \"1.2\"", "\"title\": \"B\"", error, 6, "/title",
           "“title” is given twice");
    addRow("table given twice", "\"version\": \"1.2\"", "\"gaps\": []", error, 59, "/gaps",
           "“gaps” is given twice");
}

void TestBrokenRecords::infoIsChecked()
{
    checkRow();
}

void TestBrokenRecords::typesAndFieldsAreChecked_data()
{
    addColumns();
    const auto error = Severity::Error;
    const auto warning = Severity::Warning;
    addRow("record is no object",
           "{ \"key\": \"port-call\", \"name\": \"Port call\", \"colour\": 7, "
           "\"shape\": \"star\" }",
           "[], { \"key\": \"port-call\", \"name\": \"Port call\" }", error, 12, "/categories/0",
           "must be an object, not a list");
    addRow("name missing", "\"key\": \"UN\", \"name\": \"United Nations\"", "\"key\": \"UN\"",
           error, 15, "/organisations/0", "“name” is missing");
    addRow("name is a number", "\"name\": \"Port call\"", "\"name\": 5", error, 12,
           "/categories/0/name", "must be a text, not a number");
    addRow("place is true", "\"places\": [\"Hanoi\"]", "\"places\": [\"Hanoi\", true]", error, 44,
           "/events/0/places/1", "must be a text, not true or false");
    addRow("places is a text", "\"places\": [\"Hanoi\"]", "\"places\": \"Hanoi\"", error, 44,
           "/events/0/places", "must be a list, not a text");
    addRow("category missing", "\"category\": \"port-call\",", "", error, 36, "/events/0",
           "“category” is missing");
    addRow("unit missing", "\"unit\": \"units\", ", "", error, 57, "/figures/1",
           "“unit” is missing");
    addRow("measure missing", ", \"measure\": \"in-place\", \"dateReason\"", ", \"dateReason\"",
           error, 57, "/figures/1", "“measure” is missing");
    addRow("value missing", "\"value\": 0.25, ", "", error, 57, "/figures/1", "“value” is missing");
    addRow("value is a text", "0.25", "\"0.25\"", error, 57, "/figures/1/value",
           "must be a number, not a text");
    addRow("gap without date",
           "\"date\": { \"edtf\": \"2022-06\", \"reason\": \"By the tables.\" }, ", "", error, 60,
           "/gaps/0", "“date” is missing");
    addRow("gap without reason", ", \"reason\": \"No table for June.\"", "", error, 60, "/gaps/0",
           "“reason” is missing");
    addRow("colour out of range", "\"colour\": 7", "\"colour\": 14", error, 12,
           "/categories/0/colour", "whole number from 0 to 13");
    addRow("colour is a fraction", "\"colour\": 7", "\"colour\": 1.5", error, 12,
           "/categories/0/colour", "whole number from 0 to 13");
    addRow("field given twice", "\"role\": \"host\"", "\"role\": \"host\", \"role\": \"visitor\"",
           error, 43, "/events/0/participants/0/role", "“role” is given twice");
    addRow("unknown field", "\"note\": \"First of its kind.\"", "\"remark\": \"First\"", warning,
           46, "/events/0/remark", "“remark” is not known");
    addRow("unknown field in a citation", "\"dateWords\": \"3 May 2022\"", "\"words\": \"x\"",
           warning, 45, "/events/0/citations/0/words", "“words” is not known");
    addRow("title on two lines", "\"title\": \"Visit\"", "\"title\": \"A\\nvisit\"", warning, 48,
           "/events/1/title", "line breaks have become spaces");
    addRow("paragraph on two lines", "About 40 officers took part.\" }",
           "About 40 officers \\n.\" }", error, 26, "/sources/0/paragraphs/1/text",
           "A paragraph is one line");
    addRow("neither country nor organisation", "{ \"organisation\": \"UN\" }",
           "{ \"role\": \"host\" }", error, 43, "/events/0/participants/1",
           "exactly one is needed");
    addRow("country and organisation", "{ \"organisation\": \"UN\" }",
           "{ \"organisation\": \"UN\", \"country\": \"LA\" }", error, 43,
           "/events/0/participants/1", "exactly one is needed");
    addRow("participant twice", "{ \"organisation\": \"UN\" }",
           "{ \"organisation\": \"UN\" }, { \"organisation\": \"UN\" }", warning, 43,
           "/events/0/participants/2", "named twice");
    addRow("disagreement of one",
           "\"events\": [\"meeting\"], \"figures\": [\"officers\", \"share\"], ", "", warning, 63,
           "/disagreements/0", "at least two records");
}

void TestBrokenRecords::typesAndFieldsAreChecked()
{
    checkRow();
}

void TestBrokenRecords::wordsAndPatternsAreChecked_data()
{
    addColumns();
    const auto error = Severity::Error;
    addRow("shape", "\"star\"", "\"heart\"", error, 12, "/categories/0/shape",
           "“heart” is not a word of this field");
    addRow("organisation kind", "\"kind\": \"mission\"", "\"kind\": \"club\"", error, 16,
           "/organisations/1/kind", "organisation, mission");
    addRow("source kind", "\"kind\": \"report\"", "\"kind\": \"blog\"", error, 20,
           "/sources/0/kind", "news-article, op-ed, interview, report, table, document");
    addRow("status", "\"status\": \"postponed\",", "\"status\": \"done\",", error, 41,
           "/events/0/status", "held, ongoing, in-preparation, planned, postponed, cancelled");
    addRow("role", "\"role\": \"host\"", "\"role\": \"guest\"", error, 43,
           "/events/0/participants/0/role", "participant, host, visitor, co-host");
    addRow("supports", "\"supports\": [\"event\"", "\"supports\": [\"everything\"", error, 45,
           "/events/0/citations/0/supports/0", "event, date, participants, place, status, figure");
    addRow("qualifier", "\"about\", \"unit\"", "\"roughly\", \"unit\"", error, 52,
           "/figures/0/qualifier", "exactly, about, more-than, at-least, nearly, at-most");
    addRow("measure", "\"measure\": \"attending\"", "\"measure\": \"there\"", error, 52,
           "/figures/0/measure", "in-place, sent-so-far, newly-sent, assigned, planned, attending");
    addRow("sex", "\"female\"", "\"not-stated\"", error, 54, "/figures/0/sex", "female, male.");
    addRow("date kind", "\"state-as-of\"", "\"moment\"", error, 40, "/events/0/date/kind",
           "instant, duration, window, state-as-of");
    addRow("date basis", "\"inferred-from-context\"", "\"guessed\"", error, 53,
           "/figures/0/date/basis", "stated, inferred-from-context, inferred-from-another-source");
    addRow("country", "\"country\": \"VN\", \"role\"", "\"country\": \"XX\", \"role\"", error, 43,
           "/events/0/participants/0/country", "“XX” is not a country code");
    addRow("contributing country", "\"country\": \"VN\", \"sex\"", "\"country\": \"vn\", \"sex\"",
           error, 54, "/figures/0/country", "“vn” is not a country code");
    addRow("host", "\"hosts\": [\"SS\"]", "\"hosts\": [\"SSD\"]", error, 16,
           "/organisations/1/hosts/0", "“SSD” is not a country code");
    addRow("address", "https://example.org/report", "javascript:alert(1)", error, 21,
           "/sources/0/address", "is not a web address");
    addRow("address with a space", "https://example.org/report", "https://example.org/a b", error,
           21, "/sources/0/address", "is not a web address");
    addRow("sum", "ba565d7ff371f4a4", "BA565D7FF371F4A4", error, 22, "/sources/0/sha256",
           "is not a SHA-256 sum");
    addRow("key with a space", "\"key\": \"how-many\"", "\"key\": \"how many\"", error, 63,
           "/disagreements/0/key", "“how many” is not a key");
    addRow("key begins with a dash", "\"key\": \"how-many\"", "\"key\": \"-many\"", error, 63,
           "/disagreements/0/key", "“-many” is not a key");
}

void TestBrokenRecords::wordsAndPatternsAreChecked()
{
    checkRow();
}

void TestBrokenRecords::keysAndReferencesAreChecked_data()
{
    addColumns();
    const auto error = Severity::Error;
    const auto warning = Severity::Warning;
    addRow("built-in category", "{ \"key\": \"port-call\"",
           "{ \"key\": \"dialogue\", \"name\": \"Mine\" }, { \"key\": \"port-call\"", error, 12,
           "/categories/0/key", "“dialogue” is built in");
    addRow("category twice", "{ \"key\": \"port-call\"",
           "{ \"key\": \"port-call\", \"name\": \"Mine\" }, { \"key\": \"port-call\"", error, 12,
           "/categories/1/key", "“port-call” is used before");
    addRow("organisation twice but for case", "{ \"key\": \"UNMISS\"",
           "{ \"key\": \"un\", \"name\": \"Mine\" }, { \"key\": \"UNMISS\"", error, 16,
           "/organisations/1/key", "“un” is used before");
    addRow("source twice", "{ \"key\": \"copy\"", "{ \"key\": \"report\" }, { \"key\": \"copy\"",
           error, 29, "/sources/1/key", "“report” is used before");
    addRow("passage twice", "{ \"key\": \"officers\", \"source\"",
           "{ \"key\": \"met\", \"source\": \"report\", \"exact\": \"met\", \"start\": 14, "
           "\"end\": 17 }, "
           "{ \"key\": \"officers\", \"source\"",
           error, 33, "/passages/1/key", "“met” is used before");
    addRow("event twice", "\"key\": \"undated\"", "\"key\": \"meeting\"", error, 48,
           "/events/1/key", "“meeting” is used before");
    addRow("figure twice", "{ \"key\": \"share\"",
           "{ \"key\": \"officers\", \"value\": 1, \"unit\": \"x\", \"measure\": \"planned\", "
           "\"citations\": "
           "[{ \"passage\": \"met\" }] }, { \"key\": \"share\"",
           error, 57, "/figures/1/key", "“officers” is used before");
    addRow("parent", "\"parent\": \"UN\"", "\"parent\": \"EU\"", error, 16,
           "/organisations/1/parent", "There is no organisation “EU”");
    addRow("own parent", "\"parent\": \"UN\"", "\"parent\": \"UNMISS\"", error, 16,
           "/organisations/1/parent", "“UNMISS” would belong to itself");
    addRow("source of a passage", "\"key\": \"officers\", \"source\": \"report\"",
           "\"key\": \"officers\", \"source\": \"book\"", error, 33, "/passages/1/source",
           "There is no source “book”");
    addRow("category", "\"category\": \"dialogue\"", "\"category\": \"talk\"", error, 48,
           "/events/1/category", "There is no category “talk”");
    addRow("organisation", "{ \"organisation\": \"UN\" }", "{ \"organisation\": \"EU\" }", error,
           43, "/events/0/participants/1/organisation", "There is no organisation “EU”");
    addRow("passage of a status", "\"asOf\": \"2022-04\", \"passage\": \"met\"",
           "\"asOf\": \"2022-04\", \"passage\": \"x\"", error, 42,
           "/events/0/statusHistory/0/passage", "There is no passage “x”");
    addRow("cited passage", "[{ \"passage\": \"met\", \"supports\"",
           "[{ \"passage\": \"gone\", \"supports\"", error, 45, "/events/0/citations/0/passage",
           "There is no passage “gone”");
    addRow("mission", "[\"UNMISS\"]", "[\"MINUSCA\"]", error, 54, "/figures/0/missions/0",
           "There is no organisation “MINUSCA”");
    addRow("event of a figure", "\"event\": \"meeting\"", "\"event\": \"party\"", error, 54,
           "/figures/0/event", "There is no event “party”");
    addRow("event of a disagreement", "\"events\": [\"meeting\"]", "\"events\": [\"party\"]", error,
           63, "/disagreements/0/events/0", "There is no event “party”");
    addRow("figure of a disagreement", "[\"officers\", \"share\"]", "[\"officers\", \"none\"]",
           error, 63, "/disagreements/0/figures/1", "There is no figure “none”");
    addRow("passage of a disagreement", "\"passages\": [\"met\"]", "\"passages\": [\"none\"]",
           error, 63, "/disagreements/0/passages/0", "There is no passage “none”");
    addRow("shares text with nobody", "\"key\": \"copy\", \"sharesTextWith\": [\"report\"]",
           "\"key\": \"copy\", \"sharesTextWith\": [\"report\", \"book\"]", error, 29,
           "/sources/1/sharesTextWith/1", "There is no source “book”");
    addRow("shares text with itself", "\"key\": \"copy\", \"sharesTextWith\": [\"report\"]",
           "\"key\": \"copy\", \"sharesTextWith\": [\"report\", \"copy\"]", warning, 29,
           "/sources/1/sharesTextWith/1", "names itself");
    addRow("shares text one-sidedly", "\"key\": \"copy\", \"sharesTextWith\": [\"report\"]",
           "\"key\": \"copy\"", warning, 23, "/sources/0/sharesTextWith/0",
           "“copy” does not name “report” in turn");
}

void TestBrokenRecords::keysAndReferencesAreChecked()
{
    checkRow();
}

void TestBrokenRecords::datesAreChecked_data()
{
    addColumns();
    const auto error = Severity::Error;
    const auto warning = Severity::Warning;
    addRow("impossible day", "\"2022-05-03\"", "\"2022-02-30\"", error, 40, "/events/0/date/edtf",
           "“2022-02-30” cannot be read as a date");
    addRow("reversed interval", "\"2022-05-03\"", "\"2022/2021\"", error, 40, "/events/0/date/edtf",
           "“2022/2021” cannot be read as a date");
    addRow("words", "\"2022-05-03\"", "\"early May\"", error, 40, "/events/0/date/edtf",
           "“early May” cannot be read as a date");
    addRow("date of a source", "\"2022-05-04\"", "\"2022-13\"", error, 21, "/sources/0/date",
           "“2022-13” cannot be read as a date");
    addRow("date of a status", "\"2022-04\"", "\"April\"", error, 42,
           "/events/0/statusHistory/0/asOf", "“April” cannot be read as a date");
    addRow("time range", "\"2022-01/2022-12\"", "\"2022-12/2022-01\"", error, 10, "/timeRange",
           "cannot be read as a date");
    addRow("date without expression", "\"edtf\": \"2022-05-03\", ", "", error, 40, "/events/0/date",
           "“edtf” is missing");
    addRow("date is a text",
           "\"date\": { \"edtf\": \"2022-05\", \"basis\": \"inferred-from-context\", "
           "\"reason\": \"The meeting was in May.\" }",
           "\"date\": \"2022-05\"", error, 53, "/figures/0/date", "must be an object, not a text");
    addRow("date and reason for none", "\"dateReason\": \"No day given.\"",
           "\"dateReason\": \"No day given.\", \"date\": { \"edtf\": \"2022\", \"basis\": "
           "\"inferred-from-context\", \"reason\": \"By the tables.\" }",
           error, 48, "/events/1/dateReason", "why there is no date");
    addRow("inferred without reason", ", \"reason\": \"The meeting was in May.\"", "", warning, 53,
           "/figures/0/date", "no reason is given");
}

void TestBrokenRecords::datesAreChecked()
{
    checkRow();
}

void TestBrokenRecords::positionsAreChecked_data()
{
    addColumns();
    const auto error = Severity::Error;
    const auto warning = Severity::Warning;
    addRow("negative start", "\"start\": 14", "\"start\": -1", error, 32, "/passages/0/start",
           "whole number from 0");
    addRow("fraction", "\"start\": 14", "\"start\": 14.5", error, 32, "/passages/0/start",
           "whole number from 0");
    addRow("end before start", "\"end\": 59", "\"end\": 42", error, 33, "/passages/1/end",
           "ends at 42, but it begins at 42");
    addRow("end beyond the source", "\"exact\": \"About 40 officers\", \"start\": 42, \"end\": 59",
           "\"exact\": \"About 40 officers\", \"start\": 54, \"end\": 71", error, 33,
           "/passages/1/end", "beyond its source's length of 70");
    addRow("end missing", ", \"end\": 59", "", error, 33, "/passages/1", "“end” is missing");
    addRow("length of the words", "\"end\": 59", "\"end\": 60", warning, 33, "/passages/1/exact",
           "are 17 characters long, but the positions are 18 apart");
    addRow("paragraph beyond the source", "\"length\": 70", "\"length\": 69", error, 26,
           "/sources/0/paragraphs/1", "ends at 70, beyond the source's length of 69");
    addRow("paragraphs overlap", "\"start\": 42, \"text\"", "\"start\": 40, \"text\"", error, 26,
           "/sources/0/paragraphs/1", "begins at 40, before the one above ends at 41");
    addRow("paragraph number", "\"number\": 1", "\"number\": 0", error, 25,
           "/sources/0/paragraphs/0/number", "whole number from 1");
    addRow("length zero", "\"length\": 70", "\"length\": 0", error, 23, "/sources/0/length",
           "whole number from 1");
    addRow("words that moved", "\"start\": 42, \"end\": 59", "\"start\": 43, \"end\": 60", warning,
           33, "/passages/1", "but elsewhere in the source");
    addRow("words that are missing", "\"exact\": \"About 40 officers\"",
           "\"exact\": \"About 50 officers\"", warning, 33, "/passages/1",
           "do not stand in the source's text");
    addRow("words found twice", "\"exact\": \"About 40 officers\", \"start\": 42, \"end\": 59",
           "\"exact\": \"o\", \"start\": 42, \"end\": 43", warning, 33, "/passages/1",
           "at more than one other place");
}

void TestBrokenRecords::positionsAreChecked()
{
    checkRow();
}

void TestBrokenRecords::evidenceIsChecked_data()
{
    addColumns();
    const auto warning = Severity::Warning;
    addRow("event without citation",
           ", \"citations\": [{ \"passage\": \"met\" }] }\n  ],\n  \"figures\"",
           " }\n  ],\n  \"figures\"", warning, 48, "/events/1", "Nothing is cited");
    addRow("figure without citation",
           ", \"citations\": [{ \"passage\": \"met\" }] }\n  ],\n  \"gaps\"",
           " }\n  ],\n  \"gaps\"", warning, 57, "/figures/1", "Nothing is cited");
    addRow("stated date without words", "[\"event\", \"date\", \"place\"]",
           "[\"event\", \"place\"]", warning, 40, "/events/0/date", "no citation supports it");
    addRow("date words elsewhere", "\"dateWords\": \"3 May 2022\"", "\"dateWords\": \"4 May 2022\"",
           warning, 45, "/events/0/citations/0/dateWords", "do not stand in the passage “met”");
    addRow("status against its history", "{ \"status\": \"postponed\" }",
           "{ \"status\": \"held\" }", warning, 42, "/events/0/statusHistory", "ends with “held”");
}

void TestBrokenRecords::evidenceIsChecked()
{
    checkRow();
}

void TestBrokenRecords::issuesNameTheColumn()
{
    // Columns count characters, not bytes: "©" is two bytes long and stands before the place.
    const ReadOutcome outcome =
        readChanged("\"address\": \"https://example.org/report\", \"rights\": \"© The Press\"",
                    "\"rights\": \"© The Press\", \"©\": 1");
    QCOMPARE(outcome.issues.size(), 1);
    QCOMPARE(outcome.issues.first().line, 21);
    QCOMPARE(outcome.issues.first().column, 72);
    QCOMPARE(outcome.issues.first().path, QStringLiteral("/sources/0/©"));
}

void TestBrokenRecords::issuesComeInTheOrderOfTheFile()
{
    QByteArray bytes = sample();
    bytes.replace("\"female\"", "\"woman\"");
    bytes.replace("\"star\"", "\"heart\"");
    bytes.replace("\"parent\": \"UN\"", "\"parent\": \"EU\"");
    const ReadOutcome outcome = readDataSetBytes(bytes, QStringLiteral("x"));
    QList<int> lines;
    for (const Issue& issue : outcome.issues)
        lines.append(issue.line);
    QCOMPARE(lines, (QList<int>{12, 16, 54}));
}

void TestBrokenRecords::manyIssuesAreCounted()
{
    const QByteArray gap =
        "{ \"measure\": \"none\", \"date\": { \"edtf\": \"2022\" }, \"reason\": \"x\" },";
    const ReadOutcome outcome = readChanged("\"gaps\": [", "\"gaps\": [" + gap.repeated(203));
    QCOMPARE(outcome.issues.size(), 201);
    QCOMPARE(outcome.issues.at(199).path, QStringLiteral("/gaps/199/measure"));
    QCOMPARE(outcome.issues.last().text, QStringLiteral("Further errors not listed: 3."));
    QCOMPARE(outcome.issues.last().severity, Severity::Error);
    QVERIFY(!outcome.dataSet);
}

QTEST_GUILESS_MAIN(TestBrokenRecords)

#include "tst_brokenrecords.moc"
