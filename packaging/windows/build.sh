# SPDX-FileCopyrightText: The Attaché contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# The cross-build of package.sh, which reads this.
host_cmake=$(realpath "$(dirname "$(find /usr/lib -path '*/cmake/Qt6/Qt6Config.cmake' |
    head -n 1)")/..")
# RapidJSON is headers alone, but those of the host must not bring the host's others along.
include=$tree/rapidjson
mkdir -p "$include"
cp -r "${RAPIDJSON_INCLUDE:-/usr/include}/rapidjson" "$include/"
echo 'set(RAPIDJSON_INCLUDE_DIRS "${CMAKE_CURRENT_LIST_DIR}")' >"$include/RapidJSONConfig.cmake"

cmake -S "$root" -B "$tree" -G Ninja -DCMAKE_BUILD_TYPE=Release \
    -DCMAKE_TOOLCHAIN_FILE="$here/toolchain.cmake" -DATTACHE_WINDOWS_QT="$prefix" \
    -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR="$host_cmake" \
    -DQt6LinguistTools_DIR="$host_cmake/Qt6LinguistTools" \
    -DRapidJSON_DIR="$include" -DATTACHE_TESTS="${ATTACHE_TESTS:-OFF}"
targets=(attache)
[[ ${ATTACHE_TESTS:-OFF} == ON ]] && targets+=(engine_tests)
cmake --build "$tree" --target "${targets[@]}"
