# SPDX-FileCopyrightText: The Attaché contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# What the checks share; read by check.sh.

# proves SENTENCE COMMAND…: runs the command and counts whether it succeeds.
proves() {
    local sentence=$1
    shift
    if "$@" >"$work/said" 2>&1; then
        passed=$((passed + 1))
        printf 'ok    %s\n' "$sentence"
    else
        failed=$((failed + 1))
        printf 'FAIL  %s\n' "$sentence"
        tail -n 15 "$work/said" | sed 's/^/        /'
    fi
}

# not_more FILE BYTES
not_more() {
    (($(stat -c %s "$1") <= $2))
}

# make_system SUITE: a clean Debian as a tar file, made once; systems are unpacked from it.
make_system() {
    local tar=$root/build/$1-minbase.tar
    if [[ ! -e $tar ]]; then
        echo 'Making a clean system (a minute or two) …'
        mmdebstrap --quiet --variant=minbase --format=tar "$1" "$tar.part" >"$work/mmdebstrap" 2>&1 ||
            { tail -n 5 "$work/mmdebstrap" >&2; return 1; }
        mv "$tar.part" "$tar"
    fi
}

# new_system NAME SUITE: unpacks a clean system to $work/NAME, with an ordinary user "reader".
new_system() {
    local system=$work/$1
    mkdir -p "$system"
    tar -x -f "$root/build/$2-minbase.tar" -C "$system" --exclude='./dev/*' || return 1
    mknod -m 666 "$system/dev/null" c 1 3 && mknod -m 666 "$system/dev/urandom" c 1 9 &&
        mknod -m 666 "$system/dev/zero" c 1 5 || return 1
    mount -t proc proc "$system/proc" || return 1
    mkdir -p "$system/tmp/.X11-unix"
    chmod 1777 "$system/tmp" "$system/tmp/.X11-unix"
    cp /etc/resolv.conf "$system/etc/resolv.conf" 2>/dev/null
    chroot "$system" useradd -m reader
}

# as_root NAME COMMAND…
as_root() {
    local system=$work/$1
    shift
    chroot "$system" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 \
        DEBIAN_FRONTEND=noninteractive "$@"
}

# as_reader NAME COMMAND…: as an ordinary user, without a display unless DISPLAY is set.
as_reader() {
    local system=$work/$1
    shift
    chroot --userspec=reader:reader "$system" env -i PATH=/usr/bin:/bin HOME=/home/reader \
        LC_ALL=C.UTF-8 ${DISPLAY:+DISPLAY="$DISPLAY"} "$@"
}

# with_display NAME: a display of its own for the system, until end_display. It does not begin
# anew when the first program that asked for it ends, as it would by itself.
with_display() {
    DISPLAY=:$((90 + RANDOM % 9000))
    export DISPLAY
    Xvfb "$DISPLAY" -screen 0 1280x800x24 -ac -noreset >"$work/xvfb" 2>&1 &
    display_process=$!
    for _ in $(seq 300); do
        xdpyinfo >/dev/null 2>&1 && break
        sleep 0.1
    done
    ln "/tmp/.X11-unix/X${DISPLAY#:}" "$work/$1/tmp/.X11-unix/" 2>/dev/null ||
        mount --bind /tmp/.X11-unix "$work/$1/tmp/.X11-unix"
}

end_display() {
    kill "$display_process" 2>/dev/null
    wait "$display_process" 2>/dev/null
    unset DISPLAY
}

# shows_window NAME PICTURE COMMAND…: starts the command as an ordinary user, waits for its window,
# takes a picture of the screen, and ends it.
shows_window() {
    local system=$1 picture=$2 status=1
    shift 2
    as_reader "$system" "$@" >"$work/window" 2>&1 &
    local process=$!
    for _ in $(seq 150); do
        if xdotool search --onlyvisible --name 'Attaché' >/dev/null 2>&1; then
            status=0
            break
        fi
        kill -0 "$process" 2>/dev/null || break
        sleep 0.1
    done
    sleep 2
    import -window root "$picture" 2>/dev/null
    # The window's colours and letters, not an empty frame.
    (($(identify -format %k "$picture") > 100)) || status=1
    xdotool search --onlyvisible --name 'Attaché' windowclose >/dev/null 2>&1
    sleep 0.5
    kill "$process" 2>/dev/null
    wait "$process" 2>/dev/null
    cat "$work/window"
    return $status
}

# opens_in_wayland NAME COMMAND…: the command paints its window in a Wayland session of the system
# that has no screen, as an ordinary user.
opens_in_wayland() {
    local system=$1 run=/tmp/run-reader status
    shift
    as_reader "$system" mkdir -p -m 700 $run
    as_reader "$system" env XDG_RUNTIME_DIR=$run weston --backend=headless-backend.so \
        --socket=wayland-check >"$work/weston" 2>&1 &
    local session=$!
    for _ in $(seq 100); do
        [[ -S $work/$system$run/wayland-check ]] && break
        sleep 0.1
    done
    as_reader "$system" env XDG_RUNTIME_DIR=$run WAYLAND_DISPLAY=wayland-check \
        QT_QPA_PLATFORM=wayland timeout 60 "$@" --quit-after-first-paint
    status=$?
    kill "$session" 2>/dev/null
    wait "$session" 2>/dev/null
    ((status == 0)) || tail -n 5 "$work/weston"
    return $status
}

is_png() {
    [[ $(head -c 8 "$1" | od -An -tx1 | tr -d ' \n') == 89504e470d0a1a0a ]]
}

# has_no NAME PATTERN: nothing outside home folders, /proc and /tmp has such a name.
has_no() {
    local left
    left=$(find "$work/$1" -xdev \( -path '*/home' -o -path '*/proc' -o -path '*/tmp' -o \
        -path '*/var/log' -o -path '*/var/cache/apt' \) -prune -o -iname "$2" -print)
    echo "$left"
    [[ -z $left ]]
}

leave_systems() {
    [[ -n ${display_process-} ]] && kill "$display_process" 2>/dev/null
    local place
    while read -r _ place _; do
        [[ $place == "$work"/* ]] && umount "$place"
    done < <(tac /proc/mounts)
    grep -q " $work/" /proc/mounts || rm -rf "$work"
}
