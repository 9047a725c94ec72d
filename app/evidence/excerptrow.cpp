// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/excerptrow.h"

#include "core/foreigntext.h"
#include "evidence/citationwords.h"
#include "evidence/readsource.h"
#include "painting/plainlabel.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QSizePolicy>

#include <cmath>

namespace attache {

namespace {

constexpr int padding = 4;    // px around
constexpr int captionGap = 2; // px between caption and text
constexpr qsizetype longestExact = 300;
constexpr qsizetype longestContext = 60;

QTextLayout::FormatRange format(int begin, int end, const QTextCharFormat& format)
{
    return {begin, end - begin, format};
}

/// Breaks the text into at most that many lines and gives their height.
double breakLines(QTextLayout& layout, const QFont& font, double width, int mostLines)
{
    const QFontMetricsF metrics(font);
    double y = 0;
    layout.beginLayout();
    for (int i = 0; i < mostLines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(std::max(width, 1.0));
        line.setPosition({0, y});
        y += metrics.lineSpacing();
    }
    layout.endLayout();
    return y;
}

/// Where the broken text ends for want of lines; its whole length when it does not.
int shownLength(const QTextLayout& layout)
{
    if (layout.lineCount() == 0)
        return 0;
    const QTextLine last = layout.lineAt(layout.lineCount() - 1);
    return last.textStart() + last.textLength();
}

/// How much of the broken text leaves room for an ellipsis behind it.
int lengthWithEllipsis(const QTextLayout& layout, const QFont& font, double width)
{
    if (layout.lineCount() == 0)
        return 0;
    const QTextLine last = layout.lineAt(layout.lineCount() - 1);
    const double room = width - QFontMetricsF(font).horizontalAdvance(QChar(u'…'));
    return std::min(last.xToCursor(room, QTextLine::CursorOnCharacter),
                    last.textStart() + last.textLength());
}

} // namespace

ExcerptRow::ExcerptRow(const Look& look, int mostLines, QWidget* parent)
    : QAbstractButton(parent)
    , m_look(look)
    , m_mostLines(mostLines)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ExcerptRow::setLook(const Look& look)
{
    m_look = look;
    rearrange();
}

void ExcerptRow::setQuery(const SearchQuery& query)
{
    if (query == m_query)
        return;
    m_query = query;
    rearrange();
}

void ExcerptRow::setPassage(const QString& caption, const Passage& passage)
{
    m_caption = caption;
    m_line = quotationLine(passage);
    const QString exact = foreigntext::label(passage.exact, longestExact);
    const qsizetype cut = std::max<qsizetype>(0, passage.prefix.size() - longestContext);
    const bool isAtBeginning = passage.prefix.isEmpty() && passage.start == 0;
    const QString before = isAtBeginning
                               ? QString()
                               : leftOut + QLatin1Char(' ') +
                                     foreigntext::label(QStringView(passage.prefix).sliced(cut));
    QString after = foreigntext::label(passage.suffix, longestContext);
    const bool spaceBefore = passage.prefix.isEmpty() || passage.prefix.back().isSpace();
    const bool spaceAfter = !passage.suffix.isEmpty() && passage.suffix.front().isSpace();
    m_excerpt = before;
    if (spaceBefore && !isAtBeginning && !m_excerpt.endsWith(QLatin1Char(' ')))
        m_excerpt += QLatin1Char(' ');
    m_quoteBegin = int(m_excerpt.size());
    m_excerpt += exact;
    m_quoteEnd = int(m_excerpt.size());
    if (spaceAfter)
        m_excerpt += QLatin1Char(' ');
    m_excerpt += after;
    m_excerpt += QLatin1Char(' ') + leftOut;
    setAccessibleName(caption + QStringLiteral(": ") + m_line);
    updateGeometry();
    rearrange();
}

ExcerptRow::Arranged ExcerptRow::arranged(int width) const
{
    const double room = width - 2 * padding;
    Arranged arranged;
    QTextOption option(Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    double height = padding;
    if (!m_caption.isEmpty()) {
        arranged.caption = std::make_unique<QTextLayout>(m_caption, m_look.fonts.small);
        arranged.caption->setTextOption(option);
        height += breakLines(*arranged.caption, m_look.fonts.small, room, 3) + captionGap;
    }
    const QFont& font = m_look.fonts.body;
    QTextCharFormat aside;
    aside.setForeground(m_look.theme.secondaryText);
    QTextCharFormat quote;
    quote.setForeground(m_look.theme.text);
    quote.setBackground(m_look.theme.quoteFill);
    QTextCharFormat found;
    found.setBackground(m_look.theme.foundFill);
    found.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    found.setUnderlineColor(m_look.theme.quoteLine);
    const auto layOut = [&](const QString& text) {
        const int end = int(text.size());
        const int quoteBegin = std::min(m_quoteBegin, end);
        const int quoteEnd = std::min(m_quoteEnd, end);
        arranged.text = std::make_unique<QTextLayout>(text, font);
        arranged.text->setTextOption(option);
        QList<QTextLayout::FormatRange> formats{format(0, quoteBegin, aside),
                                                format(quoteBegin, quoteEnd, quote),
                                                format(quoteEnd, end, aside)};
        for (const TextSpan& span : foundIn(text, m_query))
            formats << QTextLayout::FormatRange{int(span.begin), int(span.length), found};
        arranged.text->setFormats(formats);
        return breakLines(*arranged.text, font, room, m_mostLines);
    };
    double textHeight = layOut(m_excerpt);
    // A last line that lacks room for the ellipsis gives up a letter or two more.
    constexpr int mostTries = 4;
    for (int tries = 0, kept = lengthWithEllipsis(*arranged.text, font, room);
         shownLength(*arranged.text) < int(arranged.text->text().size()) && tries < mostTries;
         ++tries, kept -= 2)
        textHeight = layOut(m_excerpt.first(std::max(0, kept)) + QChar(u'…'));
    height += textHeight;
    arranged.heightPx = height + padding;
    return arranged;
}

void ExcerptRow::rearrange()
{
    m_askedWidth = -1;
    m_arranged = arranged(width());
    m_arrangedWidth = width();
    update();
}

int ExcerptRow::heightForWidth(int width) const
{
    // Layouts ask again and again for the width that the row has, or will have.
    if (width == m_arrangedWidth)
        return int(std::ceil(m_arranged.heightPx));
    if (width != m_askedWidth) {
        m_asked = arranged(width);
        m_askedWidth = width;
    }
    return int(std::ceil(m_asked.heightPx));
}

QSize ExcerptRow::sizeHint() const
{
    return {0, int(std::ceil(m_arranged.text ? m_arranged.heightPx : 40))};
}

QSize ExcerptRow::minimumSizeHint() const
{
    return {0, QFontMetrics(m_look.fonts.body).height() + 2 * padding};
}

void ExcerptRow::resizeEvent(QResizeEvent*)
{
    if (width() == m_arrangedWidth)
        return;
    if (width() != m_askedWidth) {
        rearrange();
        return;
    }
    m_arranged = std::move(m_asked);
    m_arrangedWidth = m_askedWidth;
    m_askedWidth = -1;
    update();
}

void ExcerptRow::paintEvent(QPaintEvent*)
{
    if (!m_arranged.text)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus() || (underMouse() && isEnabled())) {
        painter.setPen(hasFocus() ? QPen(m_look.theme.accent) : QPen(Qt::NoPen));
        painter.setBrush(m_look.theme.accentFill);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
    if (m_isFramed && !hasFocus()) {
        painter.setPen(m_look.theme.strongLine);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
    double y = padding;
    if (m_arranged.caption) {
        painter.setPen(m_look.theme.secondaryText);
        m_arranged.caption->draw(&painter, QPointF(padding, y));
        y += m_arranged.caption->lineCount() * QFontMetricsF(m_look.fonts.small).lineSpacing() +
             captionGap;
    }
    m_arranged.text->draw(&painter, QPointF(padding, y));
}

} // namespace attache
