// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/picturefiles.h"

#include <QProgressDialog>

namespace attache {

/// Shows how far an export is, once it takes long enough to be noticed, and lets it be cancelled.
class ExportProgressDialog : public QProgressDialog
{
    Q_OBJECT

public:
    /// What is said meanwhile; that a picture is made when it is empty.
    explicit ExportProgressDialog(QWidget* parent, const QString& what = {});

    /// For the export; lives as long as the dialog.
    ExportProgress& progress() { return m_progress; }

private:
    void runLong(const std::function<void()>& work);

    ExportProgress m_progress;
};

} // namespace attache
