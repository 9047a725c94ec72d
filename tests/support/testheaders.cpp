// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A library has to have a source; what counts here are the headers compiled with it.
