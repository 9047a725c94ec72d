// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/exportdialog.h"

#include "export/picturepreview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

namespace attache {

namespace {

constexpr int pixelKind = -1;     ///< in the list of sizes: pixels, not paper
constexpr int settleMs = 120;     ///< from a change to the preview
constexpr int maxSidePx = 60'000; ///< that can be typed

QSpinBox* sideBox()
{
    auto* box = new QSpinBox;
    box->setRange(200, maxSidePx);
    box->setSingleStep(10);
    //: Unit of length in an input field: pixels
    box->setSuffix(QLatin1Char(' ') + ExportDialog::tr("px"));
    return box;
}

void choose(QComboBox& box, int data)
{
    box.setCurrentIndex(std::max(box.findData(data), 0));
}

} // namespace

ExportDialog::ExportDialog(PictureContent content, const ExportOptions& options, QWidget* parent)
    : QDialog(parent)
    , m_content(std::move(content))
    , m_document(Error{})
    , m_preview(new PicturePreview)
{
    setWindowTitle(tr("Export picture"));
    setSizeGripEnabled(true);
    makeFields();
    auto* columns = new QHBoxLayout;
    columns->addLayout(makeForm());
    columns->addLayout(makePreview(), 1);
    auto* buttons = new QDialogButtonBox;
    makeButtons(*buttons);
    auto* all = new QVBoxLayout(this);
    all->addLayout(columns, 1);
    all->addWidget(buttons);
    setOptions(options);
    connectFields();
    m_timer.setSingleShot(true);
    m_timer.setInterval(settleMs);
    connect(&m_timer, &QTimer::timeout, this, [this] { showPage(m_page); });
    resize(1020, 640);
    m_isStale = true;
    showPage(0);
}

void ExportDialog::makeFields()
{
    m_extent = new QComboBox;
    m_extent->addItem(tr("Current view"), int(PictureExtent::CurrentView));
    m_extent->addItem(tr("Whole range"), int(PictureExtent::WholeRange));
    m_extent->addItem(tr("One page for each year"), int(PictureExtent::PagePerYear));
    if (m_content.selected)
        m_extent->addItem(tr("Selected event"), int(PictureExtent::Selection));
    m_kind = new QComboBox;
    m_kind->addItem(tr("Screen, in pixels"), pixelKind);
    for (const auto paper :
         {QPageSize::A4, QPageSize::A3, QPageSize::A5, QPageSize::Letter, QPageSize::Legal})
        m_kind->addItem(QPageSize::name(paper), int(paper));
    m_orientation = new QComboBox;
    m_orientation->addItem(tr("Landscape"), 1);
    m_orientation->addItem(tr("Portrait"), 0);
    m_width = sideBox();
    m_height = sideBox();
    m_growsDown = new QCheckBox(tr("As &high as it needs to be"));
    m_scale = new QDoubleSpinBox;
    m_scale->setRange(0.5, 8);
    m_scale->setDecimals(1);
    m_scale->setSingleStep(0.5);
    m_scale->setSuffix(QStringLiteral(" ×"));
    m_dpi = new QSpinBox;
    m_dpi->setRange(72, 600);
    //: Unit of resolution in an input field: dots per inch
    m_dpi->setSuffix(QLatin1Char(' ') + tr("dpi"));
    m_theme = new QComboBox;
    m_theme->addItem(tr("Light"), 0);
    m_theme->addItem(tr("Dark"), 1);
    m_grouping = new QComboBox;
    for (const LaneGrouping grouping : allValues<LaneGrouping>())
        m_grouping->addItem(displayName(grouping), int(grouping));
    m_labels = new QCheckBox(tr("&Titles at the marks"));
    m_chart = new QCheckBox(tr("&Peacekeeping chart"));
    m_legend = new QCheckBox(tr("&Legend of the marks"));
    m_sources = new QCheckBox(tr("&Numbered sources with quotations"));
    m_footer = new QCheckBox(tr("&Footer with filter, range and data set"));
    m_sizeText = new QLabel;
    m_message = new QLabel;
    for (QLabel* label : {m_sizeText, m_message}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
}

QLayout* ExportDialog::makeForm()
{
    auto* form = new QFormLayout;
    form->addRow(tr("S&how:"), m_extent);
    form->addRow(tr("Si&ze:"), m_kind);
    form->addRow(tr("&Orientation:"), m_orientation);
    form->addRow(tr("&Resolution:"), m_dpi);
    form->addRow(tr("&Width:"), m_width);
    form->addRow(tr("H&eight:"), m_height);
    form->addRow(QString(), m_growsDown);
    form->addRow(tr("S&cale:"), m_scale);
    form->addRow(tr("Co&lours:"), m_theme);
    form->addRow(tr("L&anes:"), m_grouping);
    for (QCheckBox* box : {m_labels, m_chart, m_legend, m_sources, m_footer})
        form->addRow(QString(), box);
    form->addRow(QString(), m_sizeText);
    form->addRow(m_message);
    return form;
}

QLayout* ExportDialog::makePreview()
{
    m_preview->setAccessibleName(tr("Preview"));
    m_previousPage = new QToolButton;
    m_previousPage->setText(QStringLiteral("‹"));
    m_previousPage->setToolTip(tr("Previous page"));
    m_previousPage->setAccessibleName(tr("Previous page"));
    m_nextPage = new QToolButton;
    m_nextPage->setText(QStringLiteral("›"));
    m_nextPage->setToolTip(tr("Next page"));
    m_nextPage->setAccessibleName(tr("Next page"));
    m_pageText = new QLabel;
    m_pageText->setTextFormat(Qt::PlainText);
    connect(m_previousPage, &QToolButton::clicked, this, [this] { showPage(m_page - 1); });
    connect(m_nextPage, &QToolButton::clicked, this, [this] { showPage(m_page + 1); });
    auto* pages = new QHBoxLayout;
    pages->addStretch();
    pages->addWidget(m_previousPage);
    pages->addWidget(m_pageText);
    pages->addWidget(m_nextPage);
    pages->addStretch();
    auto* column = new QVBoxLayout;
    column->addWidget(m_preview, 1);
    column->addLayout(pages);
    return column;
}

void ExportDialog::makeButtons(QDialogButtonBox& box)
{
    const auto add = [&](const QString& text, const char* name, QDialogButtonBox::ButtonRole role,
                         Target target) {
        QPushButton* button = box.addButton(text, role);
        button->setObjectName(QString::fromLatin1(name));
        m_actions.append(button);
        connect(button, &QPushButton::clicked, this, [this, target] {
            m_target = target;
            accept();
        });
        return button;
    };
    add(tr("&Save…"), "save", QDialogButtonBox::ActionRole, Target::File)->setDefault(true);
    add(tr("Cop&y"), "copy", QDialogButtonBox::ActionRole, Target::Clipboard)
        ->setToolTip(tr("Puts the page that is shown into the clipboard"));
    add(tr("Pr&int…"), "print", QDialogButtonBox::ActionRole, Target::Printer);
    box.addButton(QDialogButtonBox::Cancel);
    connect(&box, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ExportDialog::connectFields()
{
    for (QComboBox* box : {m_extent, m_kind, m_orientation, m_theme, m_grouping})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::noteChange);
    for (QSpinBox* box : {m_width, m_height, m_dpi})
        connect(box, &QSpinBox::valueChanged, this, &ExportDialog::noteChange);
    connect(m_scale, &QDoubleSpinBox::valueChanged, this, &ExportDialog::noteChange);
    for (QCheckBox* box : {m_growsDown, m_labels, m_chart, m_legend, m_sources, m_footer})
        connect(box, &QCheckBox::toggled, this, &ExportDialog::noteChange);
}

void ExportDialog::setOptions(const ExportOptions& options)
{
    choose(*m_extent, int(options.extent));
    choose(*m_kind, options.size.isPaper ? int(options.size.paper) : pixelKind);
    choose(*m_orientation, options.size.isLandscape ? 1 : 0);
    m_width->setValue(options.size.pixels.width());
    m_height->setValue(options.size.pixels.height());
    m_growsDown->setChecked(options.size.growsDown);
    m_scale->setValue(options.size.scale);
    m_dpi->setValue(options.size.dpi);
    choose(*m_theme, options.isDark ? 1 : 0);
    choose(*m_grouping, int(options.grouping));
    m_labels->setChecked(options.hasLabels);
    m_chart->setChecked(options.hasChart);
    m_legend->setChecked(options.hasLegend);
    m_sources->setChecked(options.hasSources);
    m_footer->setChecked(options.hasFooter);
}

ExportOptions ExportDialog::options() const
{
    ExportOptions options;
    options.extent = PictureExtent(m_extent->currentData().toInt());
    const int kind = m_kind->currentData().toInt();
    options.size.isPaper = kind != pixelKind;
    if (options.size.isPaper)
        options.size.paper = QPageSize::PageSizeId(kind);
    options.size.isLandscape = m_orientation->currentData().toInt() == 1;
    options.size.pixels = {m_width->value(), m_height->value()};
    options.size.growsDown = m_growsDown->isChecked();
    options.size.scale = m_scale->value();
    options.size.dpi = m_dpi->value();
    options.isDark = m_theme->currentData().toInt() == 1;
    options.grouping = LaneGrouping(m_grouping->currentData().toInt());
    options.hasLabels = m_labels->isChecked();
    options.hasChart = m_chart->isChecked();
    options.hasLegend = m_legend->isChecked();
    options.hasSources = m_sources->isChecked();
    options.hasFooter = m_footer->isChecked();
    return options;
}

const Result<PictureDocument>& ExportDialog::document()
{
    if (m_isStale) {
        m_preview->setPage(nullptr, 0);
        m_document = PictureDocument::make(m_content, options());
        m_isStale = false;
    }
    return m_document;
}

void ExportDialog::noteChange()
{
    m_isStale = true;
    m_timer.start();
    updateFields();
}

void ExportDialog::updateFields()
{
    const bool isPaper = m_kind->currentData().toInt() != pixelKind;
    m_orientation->setEnabled(isPaper);
    m_dpi->setEnabled(isPaper);
    m_width->setEnabled(!isPaper);
    m_growsDown->setEnabled(!isPaper);
    m_height->setEnabled(!isPaper && !m_growsDown->isChecked());
    m_scale->setEnabled(!isPaper);
}

void ExportDialog::showPage(int page)
{
    const auto& made = document();
    updateFields();
    const int count = made ? made->pageCount() : 0;
    m_page = std::clamp(page, 0, std::max(count - 1, 0));
    m_message->setText(made ? QString() : made.error().text);
    m_preview->setPage(made ? &*made : nullptr, m_page);
    m_previousPage->setEnabled(m_page > 0);
    m_nextPage->setEnabled(m_page + 1 < count);
    m_pageText->setText(
        //: Which page of a picture is shown: %1 its number, %2 how many there are
        count > 0 ? tr("Page %1 of %2").arg(locale().toString(m_page + 1), locale().toString(count))
                  : QString());
    if (made) {
        const QSize pixels = (made->pageSize(m_page) * made->pixelsPerPx()).toSize();
        //: Size of a picture file: width and height in pixels
        m_sizeText->setText(
            tr("%1 × %2 pixels in the file")
                .arg(locale().toString(pixels.width()), locale().toString(pixels.height())));
    }
    for (QPushButton* button : m_actions)
        button->setEnabled(made.has_value());
}

} // namespace attache
