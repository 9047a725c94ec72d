// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/participant.h"

#include <QTest>

using namespace attache;

class TestParticipant : public QObject
{
    Q_OBJECT

private slots:
    void aParticipantHasAName_data();
    void aParticipantHasAName();
};

void TestParticipant::aParticipantHasAName_data()
{
    using Kind = Participant::Kind;
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char* title, Kind kind, const char* code, const char* name,
                        const char* shown) {
        QTest::newRow(title) << kind << QString::fromUtf8(code) << QString::fromUtf8(name)
                             << QString::fromUtf8(shown);
    };
    row("country", Kind::Country, "LA", "", "Laos");
    row("a country's name is not the file's", Kind::Country, "LA", "Lane Xang", "Laos");
    row("organisation", Kind::Organisation, "UN", "United Nations", "United Nations");
    row("mission", Kind::Mission, "UNMISS", "UN Mission in South Sudan",
        "UN Mission in South Sudan");
    row("organisation without a name", Kind::Organisation, "ASEAN", "", "ASEAN");
    row("mission without a name", Kind::Mission, "MINUSCA", "", "MINUSCA");
    // An organisation whose key looks like a country's code is no country.
    row("key like a country", Kind::Organisation, "LA", "", "LA");
}

void TestParticipant::aParticipantHasAName()
{
    QFETCH(Participant::Kind, kind);
    QFETCH(QString, code);
    QFETCH(QString, name);
    Participant participant;
    participant.kind = kind;
    participant.code = code;
    participant.name = name;
    QTEST(displayName(participant), "shown");
}

QTEST_GUILESS_MAIN(TestParticipant)
#include "tst_participant.moc"
