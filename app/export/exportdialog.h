// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/picturedocument.h"

#include <QDialog>
#include <QTimer>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QToolButton;
QT_END_NAMESPACE

namespace attache {

class PicturePreview;

/// Asks what a picture shall show and how, and shows it while one chooses.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// What to do with the picture.
    enum class Target
    {
        File,
        Clipboard,
        Printer
    };

    ExportDialog(PictureContent content, const ExportOptions& options, QWidget* parent = nullptr);

    /// The options as chosen now.
    ExportOptions options() const;

    /// What was asked for when the dialog was accepted.
    Target target() const { return m_target; }

    /// The page that the preview shows, from 0.
    int page() const { return m_page; }

    /// The picture as chosen now.
    const Result<PictureDocument>& document();

private:
    void makeFields();
    QLayout* makeForm();
    QLayout* makePreview();
    void makeButtons(QDialogButtonBox& box);
    void setOptions(const ExportOptions& options);
    void connectFields();
    void noteChange();
    void showPage(int page);
    void updateFields();

    PictureContent m_content;
    Result<PictureDocument> m_document;
    bool m_isStale = false;
    Target m_target = Target::File;
    int m_page = 0;
    QTimer m_timer; ///< runs from a change until the preview follows it

    QComboBox* m_extent;
    QComboBox* m_kind; ///< pixels or a paper
    QComboBox* m_orientation;
    QSpinBox* m_width;
    QSpinBox* m_height;
    QCheckBox* m_growsDown;
    QDoubleSpinBox* m_scale;
    QSpinBox* m_dpi;
    QComboBox* m_theme;
    QComboBox* m_grouping;
    QCheckBox* m_labels;
    QCheckBox* m_chart;
    QCheckBox* m_legend;
    QCheckBox* m_sources;
    QCheckBox* m_footer;
    QLabel* m_sizeText;
    QLabel* m_message;
    PicturePreview* m_preview;
    QLabel* m_pageText;
    QToolButton* m_previousPage;
    QToolButton* m_nextPage;
    QList<QPushButton*> m_actions; ///< what can only be done with a picture
};

} // namespace attache
