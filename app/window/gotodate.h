// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edtf.h"
#include "core/result.h"
#include "layout/timescale.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace attache {

class PlainLabel;

/// The box "Go to date": reads EDTF and local dates while one types, says what it has read or why
/// it could not, and gives the stretch of time to show.
class GoToDate : public QDialog
{
    Q_OBJECT

public:
    /// Only dates that touch the reach can be gone to.
    GoToDate(const TimeRange& reach, QWidget* parent);

signals:
    void chosen(const TimeRange& range);

protected:
    void accept() override;

private:
    enum class Tone
    {
        Hint,
        Reading,
        Error
    };

    void read();
    void say(const QString& text, Tone tone);

    TimeRange m_reach;
    QLineEdit* m_entry;
    PlainLabel* m_explanation;
    QPushButton* m_go;
    Result<edtf::Expression> m_date{Error{}};
};

} // namespace attache
