// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/legendpane.h"

#include "core/foreigntext.h"
#include "painting/fonts.h"
#include "painting/marklegend.h"
#include "painting/markshape.h"
#include "painting/plainlabel.h"
#include "painting/theme.h"
#include "workspace/workspace.h"

#include <QEvent>
#include <QGridLayout>
#include <QPainter>

namespace attache {

namespace {

constexpr int rowHeightPx = 26;
constexpr double shapePx = 11;
constexpr int sampleColour = 2; ///< of the series colours: blue, for marks of no category

/// A picture beside its words.
class Sample : public QWidget
{
public:
    explicit Sample(const SceneMark& mark)
        : m_mark(mark)
    {
        setFixedSize(int(legendSamplePx), rowHeightPx);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintLegendSample(painter, rect(), m_mark, MarkShape::Circle,
                          Theme::forPalette(palette()).seriesColour(sampleColour));
    }

private:
    SceneMark m_mark;
};

class CategorySample : public QWidget
{
public:
    explicit CategorySample(const Category& category)
        : m_category(category)
    {
        setFixedSize(int(legendSamplePx), rowHeightPx);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::forPalette(palette()).seriesColour(m_category.colourIndex));
        painter.drawPath(shapePath(m_category.shape, QRectF(rect()).center(), shapePx));
    }

private:
    Category m_category;
};

/// Whether any event of the data set is in the category.
std::vector<bool> usedCategories(const DataSet& dataSet)
{
    std::vector<bool> used(dataSet.categories().size());
    for (const CategoryId category : dataSet.events().category)
        used[category.value] = true;
    return used;
}

} // namespace

LegendPane::LegendPane(Workspace& workspace, QWidget* parent)
    : QScrollArea(parent)
    , m_workspace(workspace)
{
    setObjectName(QStringLiteral("legendPane"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&workspace, &Workspace::dataSetChanged, this, &LegendPane::rebuild);
    rebuild();
}

QSize LegendPane::sizeHint() const
{
    return {300, 420};
}

void LegendPane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QScrollArea::changeEvent(event);
}

void LegendPane::rebuild()
{
    setAccessibleName(tr("Legend"));
    const Fonts fonts = Fonts::make();
    auto* content = new QWidget;
    auto* grid = new QGridLayout(content);
    grid->setContentsMargins(14, 8, 12, 12);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    int row = 0;
    const auto addHeading = [&](const QString& text) {
        auto* label = new PlainLabel(fonts.heading, content);
        label->setPlainText(text);
        grid->addWidget(label, row++, 0, 1, 2);
    };
    const auto addRow = [&](QWidget* picture, const QString& words) {
        auto* label = new PlainLabel(fonts.body, content);
        label->setPlainText(words);
        grid->addWidget(picture, row, 0);
        grid->addWidget(label, row++, 1, Qt::AlignVCenter);
    };
    addHeading(tr("What the marks say"));
    for (const MarkLegendEntry& entry : markLegend())
        addRow(new Sample(entry.mark), entry.words);
    grid->setRowMinimumHeight(row++, 10);
    addHeading(tr("Categories"));
    const DataSet& dataSet = *m_workspace.dataSet();
    const std::vector<bool> used = usedCategories(dataSet);
    for (size_t i = 0; i < used.size(); ++i) {
        const Category& category = dataSet.category(CategoryId{quint32(i)});
        if (used[i])
            addRow(new CategorySample(category), foreigntext::label(displayName(category)));
    }
    grid->setRowStretch(row, 1);
    setWidget(content);
}

} // namespace attache
