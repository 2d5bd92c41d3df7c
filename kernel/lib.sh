# SPDX-License-Identifier: GPL-2.0
# shellcheck shell=bash disable=SC2034 # what it sets is used by those that source it
# Shared by the scripts of kernel/; sourced, never run.
# Gives: $top $build $cache $series, say, die, need, room, git_plain, base_key, arch_of,
# fragments, base_compat, each_tree, machine_state, use_ccache, in_time.
# Exit statuses of every script here: 0 done, 1 it failed, 2 wrong use or wrong surroundings.

set -Eeuo pipefail
# `head` would break the pipe of what it reads from; `sed -n 1p` does not.
trap 'say "line $LINENO: failed unexpectedly"' ERR

# What the caller's make or git hook hands down would reach the kernel's make
# and other repositories (M= means a module there); messages and order of names
# must not depend on the language.
unset MAKEFLAGS MFLAGS MAKELEVEL MAKEOVERRIDES M O ARCH CROSS_COMPILE LLVM LOCALVERSION KBUILD_OUTPUT
unset GIT_DIR GIT_WORK_TREE GIT_INDEX_FILE GIT_OBJECT_DIRECTORY
export LC_ALL=C.UTF-8

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
# The tests run the same scripts on small trees of their own.
build=${IRQ_LIFETIME_BUILD:-$top/build}
series=${IRQ_LIFETIME_SERIES:-$top/series/mainline}
cache=${XDG_CACHE_HOME:-${HOME:?}/.cache}/irq-lifetime
base_file=$series/base
self=${0##*/}

say() { printf '%s: %s\n' "$self" "$*" >&2; }

# die STATUS TEXT: the one line that a failure ends in.
die() {
	local status=$1
	shift
	say "$*"
	exit "$status"
}

need() {
	local tool
	for tool; do
		command -v "$tool" >/dev/null || die 2 "$tool is not installed (kernel/packages names what is needed)"
	done
}

# room DIR MIB WHAT: refuse before a disk fills half-way.
room() {
	local free
	free=$(df -Pm "$1" | awk 'NR == 2 { print $4 }')
	((free >= $2)) || die 1 "no room for $3: $1 has $free MiB free, $2 MiB are needed"
}

# A person's own git settings (prefixes, signatures, three-way merges, hooks)
# would change what is applied and exported.
git_plain() {
	GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1 GIT_CONFIG_COUNT=0 git -c core.hooksPath=/dev/null "$@"
}

base_key() { [[ ! -f $base_file ]] || awk -v k="$1" '$1 == k { print $2; exit }' "$base_file"; }

# One row an architecture: name, ARCH=, CROSS_COMPILE=, make target, image.
arch_table='
arm64   arm64   aarch64-linux-gnu-     Image   arch/arm64/boot/Image
ppc64le powerpc powerpc64le-linux-gnu- vmlinux vmlinux
s390x   s390    s390x-linux-gnu-       bzImage arch/s390/boot/bzImage
x86_64  x86_64  x86_64-linux-gnu-      bzImage arch/x86/boot/bzImage
um      um      x86_64-linux-gnu-      linux   linux
'
arch_of() { awk -v a="$1" '$1 == a { print $2, $3, $4, $5 }' <<<"$arch_table"; }

# stdout: the fragments that make up a kernel of the machines, a line each.
fragments() { # ARCH base|patched|each [VARIANT]
	local name
	for name in common "$1" "$1-$2" ${3:+"$3"} "$2"; do
		[[ ! -f $top/kernel/configs/$name.config ]] || echo "$top/kernel/configs/$name.config"
	done
}

# The tests of the series use what the base does not have; stdout: arguments of
# make, a line each, which put tests/base-compat/ in its place.
base_compat() {
	local header object
	for header in "$top"/tests/base-compat/*.h; do
		object=${header##*/}
		echo "CFLAGS_${object%h}o=-include $header"
	done
}

# Sets $ccache, what to put before a compiler of C for files of TREE. Kbuild names
# sources relative to the output only where that lies right inside the source tree, so
# every output is TREE/.out-NAME: with names like that, base, series and every other
# clone of this repository share one another's objects. Not with CCACHE_DEPEND: all
# objects depend on autoconf.h, and no two configurations would share one.
use_ccache() { # TREE
	ccache=
	command -v ccache >/dev/null || return 0
	ccache='ccache '
	export CCACHE_DIR=$cache/ccache CCACHE_MAXSIZE=5G CCACHE_BASEDIR=$1 CCACHE_NOHASHDIR=1 CCACHE_COMPILERCHECK=content
}
# What would be in an image of when, where and by whom it was made.
export KBUILD_BUILD_TIMESTAMP='1970-01-01 00:00:00 UTC' KBUILD_BUILD_USER=irq-lifetime KBUILD_BUILD_HOST=localhost KBUILD_BUILD_VERSION=1

# in_time MINUTES WHAT: whether something which may take that long can begin. If not, the
# line says so, and counts as skipped. Without CHECK_DEADLINE (seconds since the epoch)
# there is always time.
in_time() {
	((${CHECK_DEADLINE:-0} == 0 || $(date +%s) + $1 * 60 <= CHECK_DEADLINE)) || {
		echo "== $2: 0 passed, 0 failed, 1 skipped (out of time, see CHECK_MINUTES)"
		return 1
	}
}

# What makes up a guest; uncommitted work in a tree counts as its names.
machine_state() { # MACHINE linux|base
	{
		git -C "$build/$2" rev-parse 'HEAD^{tree}'
		git -C "$build/$2" status --porcelain
		git -C "$build/linux" rev-parse 'HEAD:tools/testing/selftests/irq'
		cat "$top"/kernel/configs/*.config "$top"/guest/init.c "$top"/machines/{run,judge} "$top"/machines/"${1%%-*}"-*
	} | sha256sum | cut -d' ' -f1
}

# A tree to go from patch to patch in, beside build/linux, which stays as it is.
each=$build/each
each_tree() {
	[[ -d $each/.git ]] || git clone -q --shared --no-checkout "$build/linux" "$each"
	git -C "$each" fetch -q "$build/linux" HEAD
	echo '/.out-*' >"$each/.git/info/exclude"
}

# What kernel/tree and kernel/export both know about a tree: its postings, and
# which state of the series it holds.
posting_names() {
	find "$series" -mindepth 1 -maxdepth 1 -type d -name '[0-9][0-9]-*' -printf '%f\n' 2>/dev/null | sort
}
series_hash() {
	(cd "$series" && find . -name '*.patch' | sort | xargs -r sha256sum) | sha256sum | cut -d' ' -f1
}
applied() { # TREE; stdout: "BASE-COMMIT SERIES-HASH"
	[[ ! -d $1/.git ]] || echo "$(git -C "$1" config irq-lifetime.base) $(git -C "$1" config irq-lifetime.series)"
}
mark_applied() { # TREE BASE-COMMIT BASE-NAME SERIES-HASH
	{
		git -C "$1" for-each-ref --format='delete %(refname)' refs/applied refs/staged
	} | git -C "$1" update-ref --stdin
	git -C "$1" for-each-ref --format='create refs/applied/%(refname:lstrip=3) %(objectname)' refs/heads/posting |
		git -C "$1" update-ref --stdin
	git -C "$1" config irq-lifetime.base "$2"
	git -C "$1" config irq-lifetime.name "$3"
	git -C "$1" config irq-lifetime.series "$4"
}
