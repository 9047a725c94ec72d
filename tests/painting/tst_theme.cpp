// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "painting/theme.h"

#include <QSet>
#include <QTest>

#include <cmath>

using namespace attache;

/// WCAG 2.1: text 4.5:1 (1.4.3), marks 3:1 (1.4.11).
class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void contrastIsThatOfTheGuidelines_data();
    void contrastIsThatOfTheGuidelines();
    void marksStandOutFromTheBackground_data() { addThemes(); }
    void marksStandOutFromTheBackground();
    void textCanBeRead_data();
    void textCanBeRead();
    void linesUnderWordsCanBeSeen_data() { addThemes(); }
    void linesUnderWordsCanBeSeen();
    void everySeriesHasAColourOfItsOwn_data() { addThemes(); }
    void everySeriesHasAColourOfItsOwn();
    void otherIndexesWrapAround();
    void widgetsCanBeRead_data() { addThemes(); }
    void widgetsCanBeRead();
    void theThemeGoesWithThePalette_data();
    void theThemeGoesWithThePalette();

private:
    static void addThemes();
};

void TestTheme::addThemes()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

namespace {

Theme themeOf(bool isDark)
{
    return isDark ? Theme::dark() : Theme::light();
}

QByteArray said(double contrast)
{
    return QByteArray::number(contrast, 'f', 2);
}

} // namespace

void TestTheme::contrastIsThatOfTheGuidelines_data()
{
    QTest::addColumn<QColor>("first");
    QTest::addColumn<QColor>("second");
    QTest::addColumn<double>("contrast");
    QTest::newRow("black and white") << QColor(Qt::black) << QColor(Qt::white) << 21.0;
    QTest::newRow("the same") << QColor(0x336699) << QColor(0x336699) << 1.0;
    // Published examples: the lightest grey that text may have on white, and one too light.
    QTest::newRow("#767676 on white") << QColor(0x767676) << QColor(Qt::white) << 4.54;
    QTest::newRow("#777777 on white") << QColor(0x777777) << QColor(Qt::white) << 4.48;
    QTest::newRow("red on white") << QColor(Qt::red) << QColor(Qt::white) << 4.0;
    QTest::newRow("green on white") << QColor(0x00ff00) << QColor(Qt::white) << 1.37;
    QTest::newRow("blue on white") << QColor(Qt::blue) << QColor(Qt::white) << 8.59;
}

void TestTheme::contrastIsThatOfTheGuidelines()
{
    QFETCH(QColor, first);
    QFETCH(QColor, second);
    QFETCH(double, contrast);
    QVERIFY2(std::abs(contrastRatio(first, second) - contrast) < 0.006,
             said(contrastRatio(first, second)));
    QCOMPARE(contrastRatio(second, first), contrastRatio(first, second));
}

void TestTheme::marksStandOutFromTheBackground()
{
    QFETCH(bool, isDark);
    const Theme theme = themeOf(isDark);
    for (int index = 0; index < 14; ++index) {
        const double contrast = contrastRatio(theme.seriesColour(index), theme.background);
        QVERIFY2(contrast >= 3,
                 qPrintable(QStringLiteral("colour %1: %2").arg(index).arg(contrast)));
    }
}

void TestTheme::textCanBeRead_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("behind");
    for (const Theme& theme : {Theme::light(), Theme::dark()}) {
        const auto row = [&theme](const char* name, const QColor& text, const QColor& behind) {
            QTest::addRow("%s, %s", name, theme.isDark ? "dark" : "light") << text << behind;
        };
        row("text", theme.text, theme.background);
        row("text on a panel", theme.text, theme.panel);
        row("text on a quotation", theme.text, theme.quoteFill);
        row("text on a selection", theme.text, theme.accentFill);
        row("secondary text", theme.secondaryText, theme.background);
        row("secondary text on a panel", theme.secondaryText, theme.panel);
        row("accent", theme.accent, theme.background);
        row("accent on a panel", theme.accent, theme.panel);
        row("good", theme.good, theme.background);
        row("good on a panel", theme.good, theme.panel);
        row("warning", theme.warning, theme.background);
        row("warning on a panel", theme.warning, theme.panel);
    }
}

void TestTheme::textCanBeRead()
{
    QFETCH(QColor, text);
    QFETCH(QColor, behind);
    QCOMPARE(text.alpha(), 255);
    QCOMPARE(behind.alpha(), 255);
    QVERIFY2(contrastRatio(text, behind) >= 4.5, said(contrastRatio(text, behind)));
}

void TestTheme::linesUnderWordsCanBeSeen()
{
    QFETCH(bool, isDark);
    const Theme theme = themeOf(isDark);
    QVERIFY2(contrastRatio(theme.quoteLine, theme.quoteFill) >= 3,
             said(contrastRatio(theme.quoteLine, theme.quoteFill)));
    QVERIFY2(contrastRatio(theme.faintQuoteLine, theme.background) >= 3,
             said(contrastRatio(theme.faintQuoteLine, theme.background)));
    QVERIFY(theme.quoteFill != theme.background);
    QVERIFY(theme.accentFill != theme.background);
    QVERIFY(theme.hairline != theme.strongLine);
}

void TestTheme::everySeriesHasAColourOfItsOwn()
{
    QFETCH(bool, isDark);
    const Theme theme = themeOf(isDark);
    QSet<QRgb> colours;
    for (int index = 0; index < 14; ++index)
        colours.insert(theme.seriesColour(index).rgba());
    QCOMPARE(colours.size(), 14);
}

void TestTheme::otherIndexesWrapAround()
{
    const Theme theme = Theme::light();
    QCOMPARE(theme.seriesColour(14), theme.seriesColour(0));
    QCOMPARE(theme.seriesColour(29), theme.seriesColour(1));
    QCOMPARE(theme.seriesColour(-1), theme.seriesColour(13));
    QCOMPARE(theme.seriesColour(std::numeric_limits<int>::min()),
             theme.seriesColour(std::numeric_limits<int>::min() + 14));
}

void TestTheme::widgetsCanBeRead()
{
    QFETCH(bool, isDark);
    const QPalette palette = themeOf(isDark).palette();
    using Role = QPalette::ColorRole;
    const std::pair<Role, Role> pairs[] = {{Role::WindowText, Role::Window},
                                           {Role::Text, Role::Base},
                                           {Role::Text, Role::AlternateBase},
                                           {Role::PlaceholderText, Role::Base},
                                           {Role::ButtonText, Role::Button},
                                           {Role::ToolTipText, Role::ToolTipBase},
                                           {Role::HighlightedText, Role::Highlight},
                                           {Role::Link, Role::Base},
                                           {Role::Link, Role::Window}};
    for (const auto& [text, behind] : pairs) {
        const double contrast = contrastRatio(palette.color(text), palette.color(behind));
        QVERIFY2(contrast >= 4.5,
                 qPrintable(QStringLiteral("role %1: %2").arg(text).arg(contrast)));
    }
}

void TestTheme::theThemeGoesWithThePalette_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("window");
    QTest::addColumn<bool>("isDark");
    QTest::newRow("black on white") << QColor(Qt::black) << QColor(Qt::white) << false;
    QTest::newRow("white on black") << QColor(Qt::white) << QColor(Qt::black) << true;
    QTest::newRow("dark grey on grey") << QColor(0x333333) << QColor(0x999999) << false;
    QTest::newRow("light grey on grey") << QColor(0xcccccc) << QColor(0x777777) << true;
    // Green looks lighter than blue, whatever its numbers.
    QTest::newRow("green on blue") << QColor(0x00c000) << QColor(0x0000ff) << true;
    QTest::newRow("our own light") << Theme::light().text << Theme::light().panel << false;
    QTest::newRow("our own dark") << Theme::dark().text << Theme::dark().panel << true;
}

void TestTheme::theThemeGoesWithThePalette()
{
    QFETCH(QColor, text);
    QFETCH(QColor, window);
    QFETCH(bool, isDark);
    QPalette palette;
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Window, window);
    const Theme theme = Theme::forPalette(palette);
    QCOMPARE(theme.isDark, isDark);
    QCOMPARE(theme.background, themeOf(isDark).background);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
