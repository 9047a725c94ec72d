#compdef attache
# SPDX-FileCopyrightText: The Attaché contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of attache's commands, options and files for zsh.
_attache() {
    local command word
    local -a options
    for word in ${words[2,CURRENT-1]}; do
        case $word in
        export | validate | stats | generate | date | screenshot)
            command=$word
            break
            ;;
        esac
    done
    local themes='(light dark)'
    [[ -z $command ]] && themes='(light dark system)'
    options=('--language[language of the texts]:language:(en vi)' '--help[show the help]')
    case $command in
    export)
        options+=(
            '*--country[only events of this country]:code:' '--from[first day]:date:'
            '--to[last day]:date:' '--view[a view line]:line:'
            '--what[which time]:time:(view whole years selection)'
            '--select[the selected event]:key:' '--size[width and height]:pixels:'
            '--scale[device pixels for each pixel]:number:'
            '--paper[size of the paper]:paper:(a3 a4 a5 letter legal)' '--portrait[upright paper]'
            '--dpi[dots for each inch]:number:' "--theme[colours]:theme:$themes"
            '--chart[with the chart]' '--sources[with numbered sources]'
            '--no-labels[without titles]' '--no-legend[without legend]'
            '--no-footer[without footer]'
            '--lanes[lanes by]:grouping:(category country organisation source mission none)'
            '--raw[texts as they are]'
            '--format[format]:format:(csv raw-csv attache markdown ics timelinejs bibtex csl-json)'
        )
        ;;
    validate) options+=('--sources[folder of full texts]:folder:_files -/' '--json[as JSON]') ;;
    stats) options+=('--json[as JSON]') ;;
    generate) options+=('--events[how many]:number:' '--seed[begins the sequence]:number:') ;;
    date)
        options+=('--kind[kind of date]:kind:(instant duration window state-as-of)'
            '--json[as JSON]')
        ;;
    screenshot)
        options+=('--select[the selected event]:key:' '*--country[country]:code:'
            '--size[width and height]:pixels:' '--scale[device pixels for each pixel]:number:'
            "--theme[colours]:theme:$themes")
        ;;
    *)
        options+=("--theme[colours]:theme:$themes" '--view[a view line]:line:'
            '--quit-after-first-paint[end when the window is there]' '--version[show the version]'
            '1:command or file:_attache_first')
        ;;
    esac
    _arguments -s $options '*:file:_files'
}
_attache_first() {
    compadd export validate stats generate date screenshot
    _files
}
_attache "$@"
