// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/timelinepicture.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QSpinBox;

namespace attache {

class Workspace;

/// Asks what a picture shall show and how large it shall be.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ExportDialog(Workspace& workspace, QWidget* parent = nullptr);

    /// The picture as chosen now.
    PictureRequest request() const;

private:
    void updatePixels();

    Workspace& m_workspace;
    QComboBox* m_range;
    QSpinBox* m_width;
    QSpinBox* m_height;
    QDoubleSpinBox* m_scale;
    QComboBox* m_theme;
    QLabel* m_pixels;
};

} // namespace attache
