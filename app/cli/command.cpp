// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "cli/datecommand.h"
#include "cli/exportcommand.h"
#include "cli/statscommand.h"
#include "cli/validatecommand.h"

namespace attache {

std::span<const Command> commands()
{
    static constexpr Command all[] = {
        {"export", Command::Needs::Gui, &runExportCommand, &exportCommandHelp},
        {"validate", Command::Needs::Core, &runValidateCommand, &validateCommandHelp},
        {"stats", Command::Needs::Core, &runStatsCommand, &statsCommandHelp},
        {"date", Command::Needs::Core, &runDateCommand, &dateCommandHelp},
    };
    return all;
}

const Command* findCommand(const QString& name)
{
    for (const Command& command : commands()) {
        if (name == QLatin1String(command.name))
            return &command;
    }
    return nullptr;
}

} // namespace attache
