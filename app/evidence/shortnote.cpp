// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/shortnote.h"

#include "core/foreigntext.h"

#include <QEvent>
#include <QTextLayout>

namespace attache {

namespace {

constexpr int usualWidth = 320; // px
constexpr QChar ellipsis(0x2026);

} // namespace

ShortNote::ShortNote(int mostLines, QWidget* parent)
    : PlainLabel(parent)
    , m_mostLines(mostLines)
{
    setWordWrap(false); // the lines are broken here
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ShortNote::setNote(const QString& note)
{
    m_note = note;
    m_lines.clear();
    setAccessibleName(note);
    setVisible(!note.isEmpty());
    shorten();
    updateGeometry();
}

const ShortNote::Lines& ShortNote::linesIn(int width) const
{
    constexpr qsizetype mostWidths = 4;
    auto found = m_lines.find(width);
    if (found == m_lines.end()) {
        if (m_lines.size() >= mostWidths)
            m_lines.clear();
        found = m_lines.insert(width, brokenAt(width));
    }
    return *found;
}

ShortNote::Lines ShortNote::brokenAt(int width) const
{
    Lines lines;
    for (const QString& part : m_note.split(QLatin1Char('\n'))) {
        QTextLayout layout(part, font());
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(std::max(width, 1));
            if (lines.shown.size() == m_mostLines) {
                layout.endLayout();
                lines.isWhole = false;
                lines.shown.last() = QFontMetrics(font()).elidedText(lines.shown.last() + ellipsis,
                                                                     Qt::ElideRight, width);
                return lines;
            }
            lines.shown << part.mid(line.textStart(), line.textLength()).trimmed();
        }
        layout.endLayout();
    }
    return lines;
}

void ShortNote::shorten()
{
    const Lines& lines = linesIn(width());
    // The layouts around it ask for the height at the usual width only; it has to fit this one.
    setFixedHeight(int(lines.shown.size()) * QFontMetrics(font()).lineSpacing());
    const QString shown = lines.shown.join(QLatin1Char('\n'));
    if (shown == text())
        return;
    setText(shown);
    constexpr qsizetype longestTip = 2'000;
    setToolTip(lines.isWhole
                   ? QString()
                   : QStringLiteral("<qt>") + foreigntext::escapedLabel(m_note, longestTip));
}

int ShortNote::heightForWidth(int width) const
{
    return int(linesIn(width).shown.size()) * QFontMetrics(font()).lineSpacing();
}

QSize ShortNote::sizeHint() const
{
    return {usualWidth, minimumHeight()}; // which shorten() has fixed
}

QSize ShortNote::minimumSizeHint() const
{
    return {0, QFontMetrics(font()).lineSpacing()};
}

void ShortNote::changeEvent(QEvent* event)
{
    PlainLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_lines.clear();
        shorten();
    }
}

void ShortNote::resizeEvent(QResizeEvent* event)
{
    PlainLabel::resizeEvent(event);
    shorten();
}

} // namespace attache
