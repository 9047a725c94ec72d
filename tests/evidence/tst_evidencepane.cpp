// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/evidencepane.h"
#include "evidence/excerptrow.h"
#include "evidence/otherquotations.h"
#include "evidence/passageview.h"
#include "evidence/textrow.h"
#include "support/sampledataset.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace attache;

namespace {

/// Stands in for another language.
class ReversingTranslator : public QTranslator
{
public:
    QString translate(const char*, const char* text, const char*, int) const override
    {
        QString reversed = QString::fromUtf8(text);
        std::reverse(reversed.begin(), reversed.end());
        return reversed;
    }
    bool isEmpty() const override { return false; }
};

} // namespace

class TestEvidencePane : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<EvidencePane> m_pane;
    PassageView* m_passage = nullptr;

    EventId event(const char* key) const
    {
        return *m_workspace->dataSet()->findEvent(QString::fromLatin1(key));
    }

    QString label(const char* name) const
    {
        return m_pane->findChild<QLabel*>(QString::fromLatin1(name))->text();
    }

    QPushButton* button(const char* text) const
    {
        for (QPushButton* candidate : m_pane->findChildren<QPushButton*>()) {
            if (candidate->text().remove(QLatin1Char('&')).contains(QLatin1StringView(text)))
                return candidate;
        }
        return nullptr;
    }

    /// The words that have this background in the passage view.
    QStringList wordsOn(const QColor& background) const
    {
        QStringList words;
        for (const auto& selection : m_passage->extraSelections()) {
            if (selection.format.background().style() != Qt::NoBrush &&
                selection.format.background().color() == background)
                words << selection.cursor.selectedText();
        }
        return words;
    }

    QStringList wordsUnderlinedIn(const QColor& colour) const
    {
        QStringList words;
        for (const auto& selection : m_passage->extraSelections()) {
            if (selection.format.underlineColor() == colour)
                words << selection.cursor.selectedText();
        }
        return words;
    }

    /// A point of the viewport on the first character of the words.
    QPoint pointOn(const char* words) const
    {
        // A person waits until everything stands where it stays.
        const auto* others = m_pane->findChild<OtherQuotations*>();
        if (!QTest::qWaitFor([others] { return others->isComplete(); }))
            qWarning("The further passages are not complete.");
        constexpr int turns = 3; // a layout may ask for that of what is around it
        for (int turn = 0; turn < turns; ++turn)
            QCoreApplication::processEvents();
        QTextCursor cursor = m_passage->document()->find(QString::fromLatin1(words));
        cursor.setPosition(cursor.selectionStart());
        return m_passage->cursorRect(cursor).center() + QPoint(3, 0);
    }

    void click(const char* words)
    {
        QTest::mouseClick(m_passage->viewport(), Qt::LeftButton, {}, pointOn(words));
    }

    /// One event, "noted", which cites a sentence and has the note.
    static DataSetPtr dataSetWithNote(const QString& note)
    {
        test::SampleBuilder builder;
        Source source;
        source.key = QStringLiteral("000");
        source.note = QStringLiteral("Photographs are credited to VNA.");
        builder.addText(source, {QStringLiteral("The exchange was held.")});
        EventDraft noted =
            builder.eventOf(u"noted", QStringLiteral("Exchange"), QStringLiteral("2022"),
                            {builder.quote(u"000", QStringLiteral("The exchange was held."))});
        noted.note = note;
        builder.addEvent(noted);
        return builder.build();
    }

    QColor colourOf(const char* name) const
    {
        return m_pane->findChild<QLabel*>(QString::fromLatin1(name))
            ->palette()
            .color(QPalette::WindowText);
    }

    int bottomOf(const QWidget* part) const
    {
        return part->mapTo(m_pane.get(), QPoint(0, part->height())).y();
    }

private slots:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_workspace = std::make_unique<Workspace>();
        m_workspace->setDataSet(test::sampleDataSet());
        m_pane = std::make_unique<EvidencePane>(*m_workspace);
        m_pane->setPalette(Theme::light().palette());
        m_pane->resize(360, 900);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
        m_passage = m_pane->findChild<PassageView*>(QStringLiteral("passageText"));
        QVERIFY(m_passage);
    }

    void cleanup()
    {
        m_pane.reset();
        m_workspace.reset();
    }

    void nothingSelectedTellsHowToBegin()
    {
        QVERIFY(!m_passage->isVisible());
        QStringList texts;
        for (const QLabel* shown : m_pane->findChildren<QLabel*>()) {
            if (shown->isVisible())
                texts << shown->text();
        }
        const QString all = texts.join(QLatin1Char('\n'));
        QVERIFY(all.contains(QStringLiteral("Choose a mark")));
        QVERIFY(all.contains(QStringLiteral("Sources: 2")));
        QVERIFY(all.contains(QStringLiteral("Quotations: 8, of which 4 exact")));
    }

    void selectingAnEventHighlightsExactlyItsWords()
    {
        m_workspace->selection().setEvent(event("laos"));
        QVERIFY(m_passage->isVisible());
        QCOMPARE(label("title"), QStringLiteral("First Viet Nam–Laos exchange"));
        QCOMPARE(label("integrity"), QStringLiteral("exact"));
        QCOMPARE(wordsOn(Theme::light().quoteFill), QStringList{test::sampleExchangeWords});
    }

    void theWordsOfTheDateAreUnderlined()
    {
        m_workspace->selection().setEvent(event("laos"));
        QCOMPARE(wordsUnderlinedIn(Theme::light().quoteLine),
                 QStringList{QStringLiteral("December 2021 to May 2022")});
    }

    void clickingOtherCitedWordsSelectsTheirEvent()
    {
        m_workspace->selection().setEvent(event("laos"));
        QTRY_VERIFY(m_passage->viewport()->rect().contains(pointOn("we hosted")));
        click("we hosted");
        QCOMPARE(m_workspace->selection().event(), event("coast"));
        QCOMPARE(wordsOn(Theme::light().quoteFill),
                 QStringList{QStringLiteral("we hosted the Coast Guards and Friends Program")});
    }

    void clickingWordsThatNobodyCitesChangesNothing()
    {
        m_workspace->selection().setEvent(event("laos"));
        click("Border diplomacy");
        QCOMPARE(m_workspace->selection().event(), event("laos"));
    }

    void wordsCitedByTwoEventsOfferAChoice()
    {
        m_workspace->selection().setEvent(event("coast"));
        click("Within six months");
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 2);
        QCOMPARE(menu->actions().at(0)->text(), QStringLiteral("First Viet Nam–Laos exchange"));
        QCOMPARE(menu->actions().at(1)->text(), QStringLiteral("7th Viet Nam–China exchange"));
        menu->actions().at(1)->trigger();
        menu->close();
        QCOMPARE(m_workspace->selection().event(), event("china"));
    }

    void hoveringCitedWordsTellsTheOtherPanes()
    {
        m_workspace->selection().setEvent(event("laos"));
        QTest::mouseMove(m_passage->viewport(), pointOn("we hosted"));
        QTRY_COMPARE(m_workspace->hover().event(), event("coast"));
        QCOMPARE(m_passage->viewport()->cursor().shape(), Qt::PointingHandCursor);
        QTest::mouseMove(m_passage->viewport(), pointOn("Border diplomacy"));
        QTRY_VERIFY(!m_workspace->hover().event());
        QCOMPARE(m_passage->viewport()->cursor().shape(), Qt::IBeamCursor);
    }

    void hoveringAMarkLightsItsWords()
    {
        m_workspace->selection().setEvent(event("laos"));
        m_workspace->hover().setEvent(event("coast"));
        QCOMPARE(wordsUnderlinedIn(Theme::light().accent),
                 QStringList{QStringLiteral("we hosted the Coast Guards and Friends Program")});
        m_workspace->hover().setEvent(std::nullopt);
        QVERIFY(wordsUnderlinedIn(Theme::light().accent).isEmpty());
    }

    void nextShowsTheSecondCitation()
    {
        m_workspace->selection().setEvent(event("laos"));
        QCOMPARE(label("count"), QStringLiteral("1 of 2"));
        QVERIFY(!button("Previous")->isEnabled());
        QTest::mouseClick(button("Next"), Qt::LeftButton);
        QCOMPARE(m_workspace->selection().citation(), 1);
        QCOMPARE(label("count"), QStringLiteral("2 of 2"));
        QCOMPARE(wordsOn(Theme::light().quoteFill),
                 QStringList{QStringLiteral("the first exchange")});
        QVERIFY(!button("Next")->isEnabled());
    }

    void theKeyboardStepsThroughPassages()
    {
        m_workspace->selection().setEvent(event("laos"));
        m_pane->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
        m_pane->focusPassage();
        QTest::keyClick(m_passage, Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(m_workspace->selection().citation(), 1);
        QTest::keyClick(m_passage, Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(m_workspace->selection().citation(), 1);
        QTest::keyClick(m_passage, Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(m_workspace->selection().citation(), 0);
    }

    void tabGoesThroughCitedWordsAndEnterFollowsThem()
    {
        m_workspace->selection().setEvent(event("laos"));
        m_pane->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
        m_pane->focusPassage();
        QVERIFY(m_passage->hasFocus());
        QTest::keyClick(m_passage, Qt::Key_Tab);
        QTest::keyClick(m_passage, Qt::Key_Tab);
        QVERIFY(m_passage->hasFocus());
        QCOMPARE(m_workspace->hover().event(), event("coast"));
        QTest::keyClick(m_passage, Qt::Key_Return);
        QCOMPARE(m_workspace->selection().event(), event("coast"));
        QTest::keyClick(m_passage, Qt::Key_Tab);
        QTest::keyClick(m_passage, Qt::Key_Tab);
        QVERIFY(!m_passage->hasFocus());
    }

    void escapeAsksToLeave()
    {
        m_workspace->selection().setEvent(event("laos"));
        QSignalSpy left(m_pane.get(), &EvidencePane::leaveRequested);
        m_pane->focusPassage();
        QTest::keyClick(m_passage, Qt::Key_Escape);
        QCOMPARE(left.count(), 1);
    }

    void theOtherPassagesAreListedAndLeadThere()
    {
        m_workspace->selection().setEvent(event("laos"));
        const auto* others = m_pane->findChild<OtherQuotations*>();
        auto* row = others->findChild<ExcerptRow*>();
        QVERIFY(row);
        QCOMPARE(row->line(), QStringLiteral("“the first exchange”"));
        QTest::mouseClick(row, Qt::LeftButton);
        QCOMPARE(m_workspace->selection().citation(), 1);
        QVERIFY(row->line().startsWith(QStringLiteral("“Within six months")));
    }

    void anotherPassageSaysWhatElseItSupports()
    {
        m_workspace->selection().setEvent(event("laos"));
        const auto* row = m_pane->findChild<OtherQuotations*>()->findChild<ExcerptRow*>();
        QCOMPARE(row->caption(), QStringLiteral("paragraph 1 · ✓ exact"));
        m_workspace->selection().setCitation(1);
        QCOMPARE(row->caption(), QStringLiteral("paragraph 2 · date, participants only · ✓ exact"));
    }

    void aMissingPassageIsNeverHighlighted()
    {
        m_workspace->selection().setEvent(event("lost"));
        QCOMPARE(label("integrity"), QStringLiteral("missing"));
        QVERIFY(label("integrityReason").contains(QStringLiteral("do not stand")));
        QVERIFY(wordsOn(Theme::light().quoteFill).isEmpty());
        QVERIFY(m_passage->toPlainText().contains(QStringLiteral("words that nobody wrote")));
    }

    void aFigureShowsItsWordsAndItsEvent()
    {
        m_workspace->selection().setFigure(*m_workspace->dataSet()->findFigure(u"companies"));
        QCOMPARE(label("title"), QStringLiteral("more than 170 companies"));
        QCOMPARE(wordsOn(Theme::light().quoteFill),
                 QStringList{QStringLiteral("more than 170 companies")});
        auto* partOf = m_pane->findChild<TextRow*>(QStringLiteral("partOf"));
        QCOMPARE(partOf->line(), QStringLiteral("Coast Guards & Friends"));
        QTest::mouseClick(partOf, Qt::LeftButton);
        QCOMPARE(m_workspace->selection().event(), event("coast"));
    }

    void theNoteStandsAboveThePassage()
    {
        m_workspace->setDataSet(
            dataSetWithNote(QStringLiteral("Held twice, <b>counted</b> once.")));
        m_workspace->selection().setEvent(event("noted"));
        const auto* note = m_pane->findChild<QLabel*>(QStringLiteral("note"));
        QTRY_COMPARE(note->text(), QStringLiteral("Note: Held twice, <b>counted</b> once."));
        QVERIFY(note->isVisible());
        QTRY_VERIFY(bottomOf(note) <= m_passage->mapTo(m_pane.get(), QPoint()).y());
        QVERIFY(note->toolTip().isEmpty());
    }

    void theNoteOfASourceStandsAtTheSource()
    {
        m_workspace->setDataSet(dataSetWithNote({}));
        m_workspace->selection().setEvent(event("noted"));
        QTRY_COMPARE(label("sourceNote"), QStringLiteral("Photographs are credited to VNA."));
        QVERIFY(!m_pane->findChild<QLabel*>(QStringLiteral("note"))->isVisible());
        m_workspace->setDataSet(test::sampleDataSet());
        m_workspace->selection().setEvent(event("laos"));
        QVERIFY(!m_pane->findChild<QLabel*>(QStringLiteral("sourceNote"))->isVisible());
    }

    void aLongNoteTakesThreeLinesAndTheRestIsInTheToolTip()
    {
        const QString sentence =
            QStringLiteral("Whether the deployment was complete is not said. ");
        const QString whole = sentence.repeated(20) + QStringLiteral("The end.");
        m_workspace->setDataSet(dataSetWithNote(whole));
        m_workspace->selection().setEvent(event("noted"));
        const auto* note = m_pane->findChild<QLabel*>(QStringLiteral("note"));
        QTRY_COMPARE(note->text().count(QLatin1Char('\n')), 2);
        QVERIFY(note->text().endsWith(QChar(0x2026)));
        QVERIFY(note->height() <= 3 * QFontMetrics(note->font()).lineSpacing());
        QVERIFY(note->toolTip().endsWith(QStringLiteral("The end.")));
        QVERIFY(note->accessibleName().endsWith(QStringLiteral("The end.")));
    }

    void anEventTheFilterHidesSaysSo()
    {
        m_workspace->selection().setEvent(event("coast"));
        const auto notice = [this] {
            for (const QLabel* shown : m_pane->findChildren<QLabel*>()) {
                if (shown->isVisible() && shown->text().contains(QStringLiteral("filter hides")))
                    return true;
            }
            return false;
        };
        QVERIFY(!notice());
        EventFilter onlyLaos;
        onlyLaos.countries = {QStringLiteral("LA")};
        m_workspace->filter().setFilter(onlyLaos);
        QVERIFY(notice());
        QCOMPARE(m_workspace->selection().event(), event("coast"));
    }

    void copyingGivesTheQuotationWithItsSource()
    {
        m_workspace->selection().setEvent(event("coast"));
        QTest::mouseClick(button("Copy"), Qt::LeftButton);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(
            QStringLiteral("“we hosted the Coast Guards and Friends Program” — Interview")));
    }

    void anotherDataSetClearsThePane()
    {
        m_workspace->selection().setEvent(event("coast"));
        m_workspace->setDataSet(test::SampleBuilder().build());
        QVERIFY(!m_passage->isVisible());
        QVERIFY(m_passage->toPlainText().isEmpty());
    }

    void aDarkPaletteChangesTheHighlight()
    {
        m_workspace->selection().setEvent(event("coast"));
        m_pane->setPalette(Theme::dark().palette());
        QCOMPARE(wordsOn(Theme::dark().quoteFill).size(), 1);
        QVERIFY(wordsOn(Theme::light().quoteFill).isEmpty());
    }

    void aThemeChosenAtRunTimeReachesEveryLabel()
    {
        const QPalette usual = QApplication::palette();
        const auto choose = [](const Theme& theme) {
            QApplication::setPalette(theme.palette());
            qApp->setStyleSheet(QStringLiteral("QPushButton { border: 1px solid %1; } "
                                               "QToolBar { background: %2; }")
                                    .arg(theme.strongLine.name(), theme.panel.name()));
        };
        choose(Theme::light());
        m_pane = std::make_unique<EvidencePane>(*m_workspace);
        m_pane->show();
        m_workspace->selection().setEvent(event("laos"));
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
        for (const Theme& theme : {Theme::dark(), Theme::light(), Theme::dark()}) {
            choose(theme);
            QCoreApplication::processEvents();
            QCOMPARE(colourOf("title"), theme.text);
            QCOMPARE(colourOf("count"), theme.secondaryText);
            QCOMPARE(colourOf("integrity"), theme.good);
            const QList<QColor> known{theme.text, theme.secondaryText, theme.good, theme.warning};
            for (const QLabel* shown : m_pane->findChildren<QLabel*>()) {
                const QColor colour = shown->palette().color(QPalette::WindowText);
                QVERIFY2(known.contains(colour), qPrintable(shown->text()));
            }
        }
        qApp->setStyleSheet({});
        QApplication::setPalette(usual);
    }

    void anotherLanguageIsTakenAtOnce()
    {
        m_workspace->selection().setEvent(event("laos"));
        ReversingTranslator translator;
        QCoreApplication::installTranslator(&translator);
        QTRY_VERIFY(button("txeN") != nullptr);
        QCOMPARE(label("integrity"), QStringLiteral("tcaxe"));
        QCoreApplication::removeTranslator(&translator);
        QTRY_VERIFY(button("Next") != nullptr);
    }

    void whatCanBeReachedByKeyboardHasAName()
    {
        m_workspace->selection().setEvent(event("laos"));
        for (const QWidget* part : m_pane->findChildren<QWidget*>()) {
            if (!part->isVisible() || !(part->focusPolicy() & Qt::TabFocus))
                continue;
            const auto* pressed = qobject_cast<const QAbstractButton*>(part);
            const bool isNamed =
                !part->accessibleName().isEmpty() || (pressed && !pressed->text().isEmpty());
            QVERIFY2(isNamed, part->metaObject()->className());
        }
    }

    void noWidthIsTooNarrow()
    {
        m_workspace->selection().setEvent(event("laos"));
        m_pane->resize(260, 600);
        QCoreApplication::processEvents();
        for (const QWidget* part : m_pane->findChildren<QWidget*>()) {
            if (part->isVisible())
                QVERIFY2(part->width() <= 260, part->metaObject()->className());
        }
        QVERIFY(m_pane->minimumSizeHint().width() <= 260);
    }
};

QTEST_MAIN(TestEvidencePane)
#include "tst_evidencepane.moc"
