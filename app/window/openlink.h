// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace attache {

class MessageService;

/// The one door out of the program: opens an address that stands in a data set in the browser,
/// after all of it was shown and the person agreed. One that webLink() does not take is not
/// opened, and the person is told.
void openLinkAfterAsking(const QString& address, MessageService& messages, QWidget* parent);

} // namespace attache
