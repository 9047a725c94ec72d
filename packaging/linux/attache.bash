# SPDX-FileCopyrightText: The Attaché contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of attache's commands, options and files for bash.
_attache() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} command= i
    for ((i = 1; i < COMP_CWORD; ++i)); do
        case ${COMP_WORDS[i]} in
        export | validate | stats | generate | date | screenshot)
            command=${COMP_WORDS[i]}
            break
            ;;
        esac
    done
    COMPREPLY=()
    local words=
    case $before in
    --language) words='en vi' ;;
    --theme)
        words='light dark'
        [[ -z $command ]] && words+=' system'
        ;;
    --what) words='view whole years selection' ;;
    --paper) words='a3 a4 a5 letter legal' ;;
    --lanes) words='category country organisation source mission none' ;;
    --format) words='csv raw-csv attache markdown ics timelinejs bibtex csl-json' ;;
    --kind) words='instant duration window state-as-of' ;;
    --country | --from | --to | --view | --select | --size | --scale | --dpi | --events | --seed)
        return
        ;;
    esac
    if [[ -z $words && $word == -* ]]; then
        words='--language --help'
        case $command in
        export)
            words+=' --country --from --to --view --what --select --size --scale --paper
                --portrait --dpi --theme --chart --sources --no-labels --no-legend --no-footer
                --lanes --raw --format'
            ;;
        validate) words+=' --sources --json' ;;
        stats) words+=' --json' ;;
        generate) words+=' --events --seed' ;;
        date) words+=' --kind --json' ;;
        screenshot) words+=' --select --country --size --scale --theme' ;;
        *) words+=' --theme --view --quit-after-first-paint --version' ;;
        esac
    fi
    if [[ -n $words ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
        return
    fi
    compopt -o filenames 2>/dev/null
    mapfile -t COMPREPLY < <(compgen -f -- "$word")
    if [[ -z $command && COMP_CWORD -eq 1 ]]; then
        local commands='export validate stats generate date screenshot'
        mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -W "$commands" -- "$word")
    fi
}
complete -F _attache attache
