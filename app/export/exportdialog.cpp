// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/exportdialog.h"

#include "workspace/workspace.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

namespace attache {

namespace {

QSpinBox* sideBox(int value)
{
    auto* box = new QSpinBox;
    box->setRange(200, 30'000);
    box->setSingleStep(10);
    box->setValue(value);
    //: Unit of length in an input field: pixels
    box->setSuffix(QLatin1Char(' ') + ExportDialog::tr("px"));
    return box;
}

} // namespace

ExportDialog::ExportDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_range(new QComboBox)
    , m_width(sideBox(1920))
    , m_height(sideBox(1080))
    , m_scale(new QDoubleSpinBox)
    , m_theme(new QComboBox)
    , m_pixels(new QLabel)
{
    setWindowTitle(tr("Export picture"));
    m_range->addItem(tr("Current view"));
    m_range->addItem(tr("Whole range"));
    m_theme->addItem(tr("Light"));
    m_theme->addItem(tr("Dark"));
    m_scale->setRange(0.5, 8);
    m_scale->setDecimals(1);
    m_scale->setSingleStep(0.5);
    m_scale->setValue(1);
    m_scale->setSuffix(QStringLiteral(" ×"));
    m_pixels->setTextFormat(Qt::PlainText);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* form = new QFormLayout(this);
    form->addRow(tr("S&how:"), m_range);
    form->addRow(tr("&Width:"), m_width);
    form->addRow(tr("H&eight:"), m_height);
    form->addRow(tr("S&cale:"), m_scale);
    form->addRow(tr("Co&lours:"), m_theme);
    form->addRow(QString(), m_pixels);
    form->addRow(buttons);

    for (QSpinBox* side : {m_width, m_height})
        connect(side, &QSpinBox::valueChanged, this, &ExportDialog::updatePixels);
    connect(m_scale, &QDoubleSpinBox::valueChanged, this, &ExportDialog::updatePixels);
    updatePixels();
}

PictureRequest ExportDialog::request() const
{
    PictureRequest request;
    request.dataSet = m_workspace.dataSet();
    request.filter = m_workspace.filter().filter();
    request.lanes = m_workspace.lanes().arrangement();
    request.range = m_range->currentIndex() == 0 ? m_workspace.timeWindow().range()
                                                 : m_workspace.timeWindow().limits();
    request.size = {m_width->value(), m_height->value()};
    request.scale = m_scale->value();
    request.isDark = m_theme->currentIndex() == 1;
    request.locale = locale();
    return request;
}

void ExportDialog::updatePixels()
{
    const QSizeF pixels = QSizeF(m_width->value(), m_height->value()) * m_scale->value();
    //: Size of a picture file: width and height in pixels
    m_pixels->setText(tr("%1 × %2 pixels in the file")
                          .arg(locale().toString(qRound(pixels.width())),
                               locale().toString(qRound(pixels.height()))));
}

} // namespace attache
