-- SPDX-FileCopyrightText: The Attaché contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Lays out the window of the disk image; CPack runs it with the image's name.
on run argv
    set image_name to item 1 of argv
    tell application "Finder"
        tell disk image_name
            open
            set current view of container window to icon view
            set toolbar visible of container window to false
            set statusbar visible of container window to false
            set the bounds of container window to {200, 120, 840, 540}
            set options to the icon view options of container window
            set arrangement of options to not arranged
            set icon size of options to 112
            set background picture of options to file ".background:background.png"
            set position of item "Attaché.app" of container window to {160, 190}
            set position of item "Applications" of container window to {480, 190}
            set position of item "First start.html" of container window to {320, 340}
            update without registering applications
            delay 2
            close
        end tell
    end tell
end run
