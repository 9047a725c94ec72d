// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "painting/picturepart.h"

namespace attache {

/// The peacekeeping chart as a part of a picture (a PicturePartMaker), with the choices a newcomer
/// sees; null when it would show nothing. Needs a QApplication.
std::unique_ptr<PicturePart> makeChartPicture(const PicturePartRequest& request);

} // namespace attache
