// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filters/facetdelegate.h"

#include "core/foreigntext.h"
#include "filters/facetmodel.h"
#include "painting/markshape.h"

#include <QAbstractItemView>
#include <QFontMetricsF>
#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>

namespace attache {

namespace {

constexpr double marginPx = 14; ///< left and right of all rows
constexpr double boxPx = 14;    ///< check boxes
constexpr double gapPx = 9;
constexpr double shapePx = 10;
constexpr int headingHeightPx = 36; ///< its text is in the middle of the lower 24
constexpr int secondLinePx = 16;    ///< what a second line adds to the height of a row
constexpr int clearMarginPx = 6;
constexpr qsizetype maxPrepared = 2000;

double nameLeftPx(const QModelIndex& index)
{
    const double afterBox = marginPx + boxPx + gapPx;
    return index.data(FacetModel::ShapeRole).isValid() ? afterBox + shapePx + gapPx - 2 : afterBox;
}

QColor between(const QColor& a, const QColor& b)
{
    return QColor((a.red() + b.red()) / 2, (a.green() + b.green()) / 2, (a.blue() + b.blue()) / 2);
}

/// The text in one line, or broken into two of which the second is cut where it does not fit.
QString fitted(const QString& text, const QFont& font, double widthPx)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    if (first.isValid())
        first.setLineWidth(widthPx);
    layout.endLayout();
    if (!first.isValid() || first.textLength() >= text.size())
        return text;
    const QString rest = text.mid(first.textLength());
    return QString(text.left(first.textLength()).trimmed() + QChar(QChar::LineSeparator) +
                   QFontMetricsF(font).elidedText(rest, Qt::ElideRight, widthPx));
}

FacetModel::Kind kindOf(const QModelIndex& index)
{
    return FacetModel::Kind(index.data(FacetModel::KindRole).toInt());
}

} // namespace

FacetDelegate::FacetDelegate(QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(Theme::light())
{
    useFonts();
}

void FacetDelegate::useFonts()
{
    m_fonts = Fonts::make();
    m_headingFont = m_fonts.small;
    m_prepared.clear();
    m_headingFont.setWeight(QFont::DemiBold);
    m_headingFont.setCapitalization(QFont::AllUppercase);
    m_headingFont.setLetterSpacing(QFont::PercentageSpacing, 105);
}

QSize FacetDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    switch (kindOf(index)) {
    case FacetModel::Kind::Heading:
        return {1, headingHeightPx};
    case FacetModel::Kind::Value:
        return {1, rowHeightPx + (preparedName(index).lineCount - 1) * secondLinePx};
    case FacetModel::Kind::Fold:
        break;
    }
    return {1, rowHeightPx};
}

void FacetDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    switch (kindOf(index)) {
    case FacetModel::Kind::Heading:
        paintHeading(painter, option, index);
        break;
    case FacetModel::Kind::Value:
        paintValue(painter, option, index);
        break;
    case FacetModel::Kind::Fold:
        paintFold(painter, option, index);
        break;
    }
    painter->restore();
}

bool FacetDelegate::editorEvent(QEvent* event, QAbstractItemModel* model,
                                const QStyleOptionViewItem&, const QModelIndex& index)
{
    // The view sends a release only where the button also went down, and none for the second
    // click of two.
    if (event->type() != QEvent::MouseButtonRelease || kindOf(index) != FacetModel::Kind::Value ||
        static_cast<QMouseEvent*>(event)->button() != Qt::LeftButton)
        return false;
    if (static_cast<QMouseEvent*>(event)->modifiers().testFlag(Qt::AltModifier)) {
        const auto state = ValueState(index.data(FacetModel::StateRole).toInt());
        const bool isExcluded = state == ValueState::Excluded;
        return model->setData(index, int(isExcluded ? ValueState::Free : ValueState::Excluded),
                              FacetModel::StateRole);
    }
    const bool isChecked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, isChecked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

bool FacetDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view,
                              const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString fullName = index.data(FacetModel::FullNameRole).toString();
    const bool saysMore = fullName != index.data(Qt::DisplayRole).toString();
    QString text;
    if (kindOf(index) == FacetModel::Kind::Value && (saysMore || preparedName(index).isElided)) {
        // Marked as rich text, so that the escaped name is always read back as it was.
        text = QString(u"<qt>" + foreigntext::escapedLabel(fullName) + u"</qt>");
    }
    QToolTip::showText(event->globalPos(), text, view->viewport(), option.rect);
    return true;
}

FacetDelegate::Prepared FacetDelegate::prepared(const QString& text, const QFont& font,
                                                double maxWidthPx) const
{
    const int fontKey = font.pixelSize() * 1000 + int(font.weight());
    const std::pair key(text, std::pair(fontKey, int(maxWidthPx)));
    const auto known = m_prepared.constFind(key);
    if (known != m_prepared.constEnd())
        return *known;
    if (m_prepared.size() >= maxPrepared)
        m_prepared.clear();
    Prepared result;
    result.font = font;
    const QString fitting = fitted(text, font, maxWidthPx);
    result.lineCount = 1 + int(fitting.count(QChar::LineSeparator));
    result.isElided = fitting.endsWith(u'…') && !text.endsWith(u'…');
    result.text.setTextFormat(Qt::PlainText);
    result.text.setText(fitting);
    result.text.prepare(QTransform(), font);
    result.widthPx = result.text.size().width();
    m_prepared.insert(key, result);
    return result;
}

FacetDelegate::Prepared FacetDelegate::preparedCount(const QModelIndex& index) const
{
    return prepared(QLocale().toString(index.data(FacetModel::CountRole).toInt()), m_fonts.body);
}

FacetDelegate::Prepared FacetDelegate::preparedName(const QModelIndex& index) const
{
    const double right = m_rowWidthPx - marginPx - preparedCount(index).widthPx - gapPx;
    return prepared(index.data(Qt::DisplayRole).toString(), m_fonts.body,
                    std::max(boxPx, right - nameLeftPx(index)));
}

void FacetDelegate::draw(QPainter* painter, const Prepared& what, double left, double middle)
{
    // One line is centred on the middle; a second one goes below it.
    const double lineHeight = what.text.size().height() / what.lineCount;
    painter->setFont(what.font);
    painter->drawStaticText(QPointF(left, middle - lineHeight / 2), what.text);
}

void FacetDelegate::paintHeading(QPainter* painter, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const
{
    QStyleOptionViewItem lower = option;
    lower.rect.setTop(option.rect.bottom() - rowHeightPx + 1);
    paintGround(painter, lower);
    const QRectF rect(option.rect);
    const double middle = QRectF(lower.rect).center().y();
    const Prepared title = prepared(index.data(Qt::DisplayRole).toString(), m_headingFont);
    painter->setPen(m_theme.secondaryText);
    draw(painter, title, rect.left() + marginPx, middle);

    // An angle: down when the list is open, to the right when it is closed.
    const bool isOpen = option.state.testFlag(QStyle::State_Open);
    const QPointF tip(rect.right() - marginPx - 4, middle);
    const QPolygonF angle = isOpen ? QPolygonF{tip + QPointF(-3.5, -1.75), tip + QPointF(0, 1.75),
                                               tip + QPointF(3.5, -1.75)}
                                   : QPolygonF{tip + QPointF(-1.75, -3.5), tip + QPointF(1.75, 0),
                                               tip + QPointF(-1.75, 3.5)};
    painter->setPen(QPen(m_theme.secondaryText, 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(angle);
    const QRectF clear(clearRect(option.rect, index));
    if (!clear.isEmpty()) {
        painter->setPen(m_theme.accent);
        draw(painter, preparedClear(), clear.left() + clearMarginPx, middle);
    }
}

FacetDelegate::Prepared FacetDelegate::preparedClear() const
{
    //: In the heading of a list of the filter: lets everything of that list through again
    return prepared(tr("Clear"), m_fonts.small);
}

QRect FacetDelegate::clearRect(const QRect& heading, const QModelIndex& index) const
{
    if (!index.data(FacetModel::IsConcernedRole).toBool())
        return {};
    const int width = int(std::ceil(preparedClear().widthPx)) + 2 * clearMarginPx;
    return QRect(heading.right() - int(marginPx) - 12 - width, heading.bottom() - rowHeightPx + 1,
                 width, rowHeightPx);
}

void FacetDelegate::paintValue(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
    paintGround(painter, option);
    const QRectF rect(option.rect);
    const double middle = rect.top() + rowHeightPx / 2.0;
    const auto state = ValueState(index.data(FacetModel::StateRole).toInt());
    const bool isExcluded = state == ValueState::Excluded;
    const bool isEmpty = index.data(FacetModel::CountRole).toInt() == 0;

    const QPointF box(rect.left() + marginPx + boxPx / 2, middle);
    paintCheckMark(painter, box, state);
    const QVariant shape = index.data(FacetModel::ShapeRole);
    if (shape.isValid()) {
        const QPointF centre(rect.left() + marginPx + boxPx + gapPx + shapePx / 2, middle);
        painter->setOpacity(isEmpty ? 0.45 : 1);
        painter->fillPath(shapePath(MarkShape(shape.toInt()), centre, shapePx),
                          m_theme.seriesColour(index.data(FacetModel::ColourRole).toInt()));
        painter->setOpacity(1);
    }
    const Prepared name = preparedName(index);
    painter->setPen(isEmpty || isExcluded ? m_theme.secondaryText : m_theme.text);
    draw(painter, name, rect.left() + nameLeftPx(index), middle);
    if (isExcluded) { // struck out, so that colour and box are not alone
        const double left = rect.left() + nameLeftPx(index);
        painter->drawLine(QPointF(left, middle + 0.5), QPointF(left + name.widthPx, middle + 0.5));
    }
    const Prepared count = preparedCount(index);
    painter->setPen(m_theme.secondaryText);
    draw(painter, count, rect.right() - marginPx - count.widthPx, middle);
}

void FacetDelegate::paintFold(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const
{
    paintGround(painter, option);
    const QRectF rect(option.rect);
    const Prepared text = prepared(index.data(Qt::DisplayRole).toString(), m_fonts.body);
    painter->setPen(m_theme.accent);
    draw(painter, text, rect.left() + marginPx + boxPx + gapPx, rect.center().y());
}

void FacetDelegate::paintCheckMark(QPainter* painter, QPointF centre, ValueState state) const
{
    // On half pixels, so that the outline is one sharp line.
    const QRectF box(std::round(centre.x() - boxPx / 2) + 0.5,
                     std::round(centre.y() - boxPx / 2) + 0.5, boxPx - 1, boxPx - 1);
    const bool isChosen = state == ValueState::Chosen;
    const QColor outline = between(m_theme.faintQuoteLine, m_theme.secondaryText);
    painter->setPen(QPen(isChosen ? m_theme.accent : outline, 1));
    painter->setBrush(isChosen ? m_theme.accent : m_theme.background);
    painter->drawRoundedRect(box, 3, 3);
    painter->setBrush(Qt::NoBrush);
    const QPointF c = box.center();
    const auto setPen = [&](const QColor& colour) {
        painter->setPen(QPen(colour, 1.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    };
    switch (state) {
    case ValueState::Free:
        break;
    case ValueState::Chosen:
        setPen(m_theme.background);
        painter->drawPolyline(
            QPolygonF{c + QPointF(-3.2, 0.2), c + QPointF(-1, 2.6), c + QPointF(3.3, -2.6)});
        break;
    case ValueState::Excluded:
        setPen(m_theme.warning);
        painter->drawLine(c + QPointF(-2.6, -2.6), c + QPointF(2.6, 2.6));
        painter->drawLine(c + QPointF(-2.6, 2.6), c + QPointF(2.6, -2.6));
        break;
    }
}

void FacetDelegate::paintGround(QPainter* painter, const QStyleOptionViewItem& option) const
{
    const QRectF ground = QRectF(option.rect).adjusted(6, 1, -6, -1);
    if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.hairline);
        painter->drawRoundedRect(ground, 4, 4);
    }
    if (m_isFrameShown && option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(m_theme.accent, 2));
        painter->drawRoundedRect(ground, 4, 4);
    }
}

} // namespace attache
