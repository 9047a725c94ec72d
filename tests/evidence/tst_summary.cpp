// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/summary.h"
#include "support/sampledataset.h"

#include <QTest>

using namespace attache;

class TestSummary : public QObject
{
    Q_OBJECT

private:
    const QLocale m_english{QLocale::English, QLocale::UnitedKingdom};

private slots:
    void anEventSaysWhenAndWhy()
    {
        const DataSetPtr dataSet = test::sampleDataSet();
        const Summary summary = summaryOf(*dataSet, {*dataSet->findEvent(u"laos"), {}}, m_english);
        QCOMPARE(summary.kind, QStringLiteral("Border exchange"));
        QCOMPARE(summary.title, QStringLiteral("First Viet Nam–Laos exchange"));
        QCOMPARE(summary.date, QStringLiteral("Some time between December 2021 and May 2022"));
        QCOMPARE(summary.dateReason,
                 QStringLiteral("Stated in the source. One window is stated for both exchanges."));
        QCOMPARE(summary.participants.size(), 2);
        QCOMPARE(summary.participants.at(0).fullName, QStringLiteral("Laos"));
    }

    void aStatusIsNamedOnlyWhereOneIsStated()
    {
        test::SampleBuilder builder;
        EventDraft silent = builder.eventOf(u"silent", QStringLiteral("Silent"), {}, {});
        builder.addEvent(silent);
        EventDraft held = builder.eventOf(u"held", QStringLiteral("Held"), {}, {});
        held.status = EventStatus::Held;
        builder.addEvent(held);
        const DataSetPtr dataSet = builder.build();
        QCOMPARE(summaryOf(*dataSet, {*dataSet->findEvent(u"silent"), {}}, m_english).status,
                 QString());
        QCOMPARE(summaryOf(*dataSet, {*dataSet->findEvent(u"held"), {}}, m_english).status,
                 QStringLiteral("held"));
    }

    void anUndatedEventSaysSo()
    {
        const DataSetPtr dataSet = test::sampleDataSet();
        const Summary summary = summaryOf(*dataSet, {*dataSet->findEvent(u"lost"), {}}, m_english);
        QCOMPARE(summary.date, QStringLiteral("Undated"));
        QCOMPARE(summary.dateReason, QStringLiteral("No date is known."));
    }

    void aFigureSaysItsValueAndEvent()
    {
        const DataSetPtr dataSet = test::sampleDataSet();
        const Summary summary =
            summaryOf(*dataSet, {{}, *dataSet->findFigure(u"companies")}, m_english);
        QCOMPARE(summary.title, QStringLiteral("more than 170 companies"));
        QCOMPARE(summary.status, QStringLiteral("attending"));
        QCOMPARE(summary.partOf, *dataSet->findEvent(u"coast"));
    }

    void figuresAreWrittenAsExactlyAsTheyAre_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("qualifier");
        QTest::addColumn<QString>("words");
        QTest::newRow("exact") << 516.0 << int(Qualifier::Exactly) << QStringLiteral("516");
        QTest::newRow("thousands") << 1234.0 << int(Qualifier::Exactly) << QStringLiteral("1,234");
        QTest::newRow("nearly") << 300.0 << int(Qualifier::Nearly) << QStringLiteral("nearly 300");
        QTest::newRow("fraction") << 2.5 << int(Qualifier::About) << QStringLiteral("about 2.5");
        QTest::newRow("zero") << 0.0 << int(Qualifier::Exactly) << QStringLiteral("0");
    }

    void figuresAreWrittenAsExactlyAsTheyAre()
    {
        QFETCH(double, value);
        QFETCH(int, qualifier);
        QFETCH(QString, words);
        Figure figure;
        figure.value = value;
        figure.qualifier = Qualifier(qualifier);
        QCOMPARE(valueInWords(figure, m_english), words);
    }

    void theHistoryNamesEachStepAndWhen()
    {
        test::SampleBuilder builder;
        EventDraft once = builder.eventOf(u"once", QStringLiteral("Once"), {}, {});
        once.statusHistory = {{EventStatus::Held, {}, {}}};
        EventDraft twice = builder.eventOf(u"twice", QStringLiteral("Twice"), {}, {});
        twice.statusHistory = {{EventStatus::InPreparation, QStringLiteral("2022-12"), {}},
                               {EventStatus::Held, {}, {}}};
        builder.addEvent(once);
        builder.addEvent(twice);
        const DataSetPtr dataSet = builder.build();
        QCOMPARE(statusSteps(*dataSet, {EventId{0}, {}}, m_english).size(), 1);
        QVERIFY(statusSteps(*dataSet, {EventId{0}, {}}, m_english).first().asOf.isEmpty());
        const QList<StatusStep> steps = statusSteps(*dataSet, {EventId{1}, {}}, m_english);
        QCOMPARE(steps.size(), 2);
        QCOMPARE(steps.at(0).status, QStringLiteral("in preparation"));
        QCOMPARE(steps.at(0).asOf, QStringLiteral("as of December 2022"));
        QCOMPARE(steps.at(1).status, QStringLiteral("held"));
        QVERIFY(summaryOf(*dataSet, {EventId{1}, {}}, m_english).details.isEmpty());
        QVERIFY(statusSteps(*dataSet, {{}, FigureId{0}}, m_english).isEmpty());
    }

    void longNamesOfMissionsGiveWayToTheirCodes()
    {
        test::SampleBuilder builder;
        const auto minusca = builder.addParticipant(
            {Participant::Kind::Mission,
             QStringLiteral("MINUSCA"),
             QStringLiteral("Multidimensional Integrated Stabilization Mission"),
             {},
             {}});
        EventDraft event = builder.eventOf(u"e", QStringLiteral("E"), {}, {});
        event.participants = {{*minusca, ParticipantRole::Host}};
        builder.addEvent(event);
        const DataSetPtr dataSet = builder.build();
        const Named name = summaryOf(*dataSet, {EventId{0}, {}}, m_english).participants.first();
        QCOMPARE(name.shortName, QStringLiteral("MINUSCA · host"));
        QCOMPARE(name.fullName,
                 QStringLiteral("Multidimensional Integrated Stabilization Mission · host"));
    }

    void disagreementsAreToldAtWhatTheyConcern()
    {
        test::SampleBuilder builder;
        builder.addEvent(builder.eventOf(u"a", QStringLiteral("A"), {}, {}));
        builder.addEvent(builder.eventOf(u"b", QStringLiteral("B"), {}, {}));
        Disagreement disagreement;
        disagreement.key = QStringLiteral("d");
        disagreement.about = QStringLiteral("One source leaves Laos out.");
        disagreement.events = {EventId{1}};
        builder.addDisagreement(disagreement);
        const DataSetPtr dataSet = builder.build();
        QVERIFY(summaryOf(*dataSet, {EventId{0}, {}}, m_english).disagreements.isEmpty());
        QCOMPARE(summaryOf(*dataSet, {EventId{1}, {}}, m_english).disagreements,
                 QStringList{disagreement.about});
    }
};

QTEST_APPLESS_MAIN(TestSummary)
#include "tst_summary.moc"
