# SPDX-FileCopyrightText: The Attaché contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of attache's commands, options and files for fish.
set -l commands export validate stats generate date screenshot
set -l in __fish_seen_subcommand_from
set -l first "not $in $commands"

complete -c attache -n $first -a "$commands"
complete -c attache -l language -x -a 'en vi' -d 'Language of the texts'
complete -c attache -l help -d 'Show the help'
complete -c attache -n $first -l version -d 'Show the version'
complete -c attache -n $first -l theme -x -a 'light dark system'
complete -c attache -n $first -l view -x -d 'A view line'
complete -c attache -n $first -l quit-after-first-paint

complete -c attache -n "$in export screenshot" -l country -x
complete -c attache -n "$in export screenshot" -l select -x
complete -c attache -n "$in export screenshot" -l size -x
complete -c attache -n "$in export screenshot" -l scale -x
complete -c attache -n "$in export screenshot" -l theme -x -a 'light dark'
complete -c attache -n "$in export" -l from -x
complete -c attache -n "$in export" -l to -x
complete -c attache -n "$in export" -l view -x
complete -c attache -n "$in export" -l what -x -a 'view whole years selection'
complete -c attache -n "$in export" -l paper -x -a 'a3 a4 a5 letter legal'
complete -c attache -n "$in export" -l portrait
complete -c attache -n "$in export" -l dpi -x
complete -c attache -n "$in export" -l chart
complete -c attache -n "$in export" -l sources
complete -c attache -n "$in export" -l no-labels
complete -c attache -n "$in export" -l no-legend
complete -c attache -n "$in export" -l no-footer
complete -c attache -n "$in export" -l lanes -x \
    -a 'category country organisation source mission none'
complete -c attache -n "$in export" -l raw
complete -c attache -n "$in export" -l format -x \
    -a 'csv raw-csv attache markdown ics timelinejs bibtex csl-json'
complete -c attache -n "$in validate" -l sources -r
complete -c attache -n "$in validate stats date" -l json
complete -c attache -n "$in generate" -l events -x
complete -c attache -n "$in generate" -l seed -x
complete -c attache -n "$in date" -l kind -x -a 'instant duration window state-as-of'
