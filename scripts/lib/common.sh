# What all scripts share: where the tree is, what is said to the person, what is installed. Sourced, not run.
# shellcheck shell=bash

# The tree's root, wherever the script is called from.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
readonly root

# What could not be installed, a line each; told at the end.
missing=()
# Tests that were skipped, with their reasons; told at the end.
skipped=()
# What failed, a line each; told at the end.
failures=()

say() { printf '%s\n' "$*" >&2; }
step() { printf '\n—— %s（已用 %d 分 %d 秒）\n' "$*" $((SECONDS / 60)) $((SECONDS % 60)) >&2; }

# Runs a command as root; fails where there is neither root nor sudo.
as_root() {
    if [[ $(id -u) == 0 ]]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        return 1
    fi
}

# Whether a need is met: cmd:NAME a command, file:PATH a readable file, pc:NAME a pkg-config module,
# py:MODULE a module of python3.
is_there() {
    local what=${1#*:}
    case $1 in
        cmd:*) command -v "$what" >/dev/null ;;
        file:*) [[ -r $what ]] ;;
        pc:*) command -v pkg-config >/dev/null && pkg-config --exists "$what" ;;
        py:*) command -v python3 >/dev/null && python3 -c "import $what" 2>/dev/null ;;
    esac
}

# Installs what is missing with apt. Each argument is “package|probe|what it is for”.
# What cannot be had is noted in `missing`; the caller decides whether it can go on.
apt_needs() {
    local need package probe wanted=()
    for need in "$@"; do
        IFS='|' read -r package probe _ <<<"$need"
        is_there "$probe" || wanted+=("$package")
    done
    [[ ${#wanted[@]} -gt 0 ]] || return 0
    say "安装缺少的软件包：${wanted[*]}"
    if ! command -v apt-get >/dev/null; then
        say "这台机器没有 apt，装不了"
    elif ! as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq >&2; then
        say "apt-get update 没有成功，用已有的软件包清单再试"
    fi
    # One after another: a package that cannot be had must not keep the others out.
    for need in "$@"; do
        local purpose
        IFS='|' read -r package probe purpose <<<"$need"
        is_there "$probe" && continue
        if command -v apt-get >/dev/null; then
            as_root env DEBIAN_FRONTEND=noninteractive \
                apt-get install -y -qq --no-install-recommends "$package" >/dev/null || true
        fi
        is_there "$probe" || missing+=("$package（$purpose）")
    done
}

# Makes the tree's own Python environment and installs the listed packages into it.
#
# $1: a file of requirements; $2: one of packages of which only files are used, so that what they need is not installed.
# The environment is made anew where its Python does not start (a moved tree).
python_needs() {
    local venv=$root/.venv
    if ! "$venv/bin/python" -c '' 2>/dev/null; then
        rm -rf "$venv"
        if ! python3 -m venv "$venv" >&2; then
            missing+=("Python 环境 .venv（python3 -m venv 没有成功）")
            return 0
        fi
    fi
    if ! "$venv/bin/python" -m pip install --quiet --disable-pip-version-check -r "$1" >&2; then
        missing+=("Python 软件包 $(paste -sd ' ' "$1")（pip 没有装上）")
    fi
    [[ -n ${2-} ]] || return 0
    if ! "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps -r "$2" >&2; then
        missing+=("Python 软件包 $(paste -sd ' ' "$2")（pip 没有装上）")
    fi
}

# Ends a script that has nothing to go on with.
require_swift() {
    command -v swift >/dev/null && return 0
    say "没有找到 swift：请先安装 Swift 6.3 工具链（https://www.swift.org/install），并把它的 bin 目录加入 PATH"
    exit 69
}

# Names what is missing in the last lines and ends: 1 after a failure, or under CI with something missing.
finish() {
    local line status=0
    printf '\n' >&2
    if [[ ${#failures[@]} -gt 0 ]]; then
        say "没有通过的："
        for line in "${failures[@]}"; do say "  $line"; done
        status=1
    fi
    if [[ ${#skipped[@]} -gt 0 ]]; then
        # No failure by itself: a missing tool is told below, and some tests do not fit every machine.
        say "跳过的测试："
        for line in "${skipped[@]}"; do say "  $line"; done
    fi
    printf '%s（共用 %d 分 %d 秒）\n' "$1" $((SECONDS / 60)) $((SECONDS % 60)) >&2
    if [[ ${#missing[@]} -gt 0 ]]; then
        say "没有装上的，与它有关的检查没有做："
        for line in "${missing[@]}"; do say "  $line"; done
        if [[ -n ${CI:-} ]]; then
            say "CI 中缺少工具按失败处理"
            status=1
        fi
    fi
    exit "$status"
}
