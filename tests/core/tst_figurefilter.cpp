// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/datasetbuilder.h"
#include "core/eventfilter.h"

#include <QTest>

using namespace attache;

/// Which figures belong to what a filter shows.
class TestFigureFilter : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void figuresBelongToWhatTheFilterShows_data();
    void figuresBelongToWhatTheFilterShows();

private:
    DataSetPtr m_set;
};

namespace {

Participant mission(const char* code, const char* parent, const QStringList& hosts)
{
    return {Participant::Kind::Mission,
            QString::fromLatin1(code),
            {},
            QString::fromLatin1(parent),
            hosts};
}

} // namespace

/// Four figures: "one" of Viet Nam in MINUSCA (Central African Republic), "two" of nobody in
/// MINUSCA and UNMISS (South Sudan), "unsettled" of Viet Nam in a mission without host or
/// parent, "none" without country and mission.
void TestFigureFilter::initTestCase()
{
    DataSetBuilder builder;
    const ParticipantId car =
        *builder.addParticipant(mission("MINUSCA", "UN", {QStringLiteral("CF")}));
    const ParticipantId south =
        *builder.addParticipant(mission("UNMISS", "UN", {QStringLiteral("SS")}));
    const ParticipantId unsettled = *builder.addParticipant(mission("NEW", "", {}));
    builder.addParticipant({Participant::Kind::Organisation, QStringLiteral("UN"), {}, {}, {}});
    const ParticipantId vietNam = builder.country(u"VN");
    const auto add = [&builder](const char* key, ParticipantId country,
                                const QList<ParticipantId>& missions) {
        Figure figure;
        figure.key = QString::fromLatin1(key);
        figure.country = country;
        figure.missions = missions;
        builder.addFigure(figure);
    };
    add("one", vietNam, {car});
    add("two", {}, {car, south});
    add("unsettled", vietNam, {unsettled});
    add("none", {}, {});
    m_set = builder.build();
}

void TestFigureFilter::figuresBelongToWhatTheFilterShows_data()
{
    QTest::addColumn<QStringList>("countries");
    QTest::addColumn<QStringList>("organisations");
    QTest::addColumn<QString>("keys");
    const auto row = [](const char* name, const char* countries, const char* organisations,
                        const char* keys) {
        QTest::newRow(name) << QString::fromLatin1(countries).split(u' ', Qt::SkipEmptyParts)
                            << QString::fromLatin1(organisations).split(u' ', Qt::SkipEmptyParts)
                            << QString::fromLatin1(keys);
    };
    row("no filter", "", "", "one two unsettled none");
    row("contributing country", "VN", "", "one unsettled");
    row("host", "CF", "", "one two");
    row("host of one of two missions", "SS", "", "two");
    row("host or contributor", "SS VN", "", "one two unsettled");
    row("neither host nor contributor", "LA", "", "");
    row("mission", "", "MINUSCA", "one two");
    row("one of two missions", "", "UNMISS", "two");
    row("parent", "", "UN", "one two");
    row("a mission without a parent", "", "NEW", "unsettled");
    row("another organisation", "", "ASEAN", "");
    row("country and mission", "VN", "MINUSCA", "one");
    row("host and another mission of it", "SS", "MINUSCA", "two");
    row("country and a mission it is not in", "VN", "UNMISS", "");
}

void TestFigureFilter::figuresBelongToWhatTheFilterShows()
{
    QFETCH(QStringList, countries);
    QFETCH(QStringList, organisations);
    EventFilter filter;
    filter.countries = countries;
    filter.organisations = organisations;
    const auto matching = [this, &filter] {
        QStringList keys;
        for (const Figure& figure : m_set->figures()) {
            if (matches(*m_set, figure, filter))
                keys.append(figure.key);
        }
        return keys.join(u' ');
    };
    QTEST(matching(), "keys");
    // The parts that speak of events alone do not concern figures.
    filter.categories = {QStringLiteral("exercise")};
    filter.statuses = {EventStatus::Cancelled};
    filter.sources = {QStringLiteral("nowhere")};
    QTEST(matching(), "keys");
}

QTEST_GUILESS_MAIN(TestFigureFilter)
#include "tst_figurefilter.moc"
