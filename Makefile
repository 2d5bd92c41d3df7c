# SPDX-License-Identifier: GPL-2.0
# The only front door: each target names the scripts that do the work.

MAKEFLAGS += --no-print-directory
.NOTPARALLEL:
M ?= arm64-shared
.PHONY: help run check tree export kunit boot machines soak check-each archs walk lint apply report clean packages

# In this order. Links between pages become links inside of the one.
reported := $(wildcard $(addprefix docs/,machines.md testing.md applies.md design.md msi.md submitting.md callers.md))

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' Makefile

# Two run at a time, so both kernels are built at once.
runs := $(foreach m,shared kunit msi lpis irqchips,arm64-$(m).base arm64-$(m).patched)
run: packages tree ## fetch the base, apply the series, boot the arm64 machines without and with it
	@printf '%s %s\n' $(subst ., ,$(runs)) | xargs -P2 -L1 machines/run

check: ## every test
	@tests/check

tree: ## the base with the series applied: build/linux (LINUX=/path: on your own clone)
	@kernel/packages fetch
	@kernel/tree

export: ## write the branches of build/linux back to series/
	@kernel/export

kunit: tree ## the KUnit suites on every target
	@kernel/packages build guests kunit
	@tests/kunit

boot: packages ## boot one machine without and with the series: M=arm64-shared
	@$(MAKE) -k $(M).base $(M).patched

machines: packages tree ## boot what has not run on this state, without and with the series: docs/machines.md
	@tests/machines

soak: packages tree ## repeat what the machines do under KASAN, KCSAN and PREEMPT_RT; takes hours, resumes
	@tests/soak

check-each: packages tree ## every patch by itself: it compiles, and passes the KUnit suites on um; resumes
	@kernel/packages lint
	@tests/lint every-patch
	@tests/walk um

archs: packages tree ## compile what the series touches for ten architectures and with clang; takes hours, resumes
	@kernel/packages lint archs
	@tests/lint archs

walk: check-each ## the same, and boot ppc64 and x86 at every patch; takes hours, resumes
	@tests/walk

lint: tree ## what a maintainer's scripts would complain about
	@kernel/packages build lint
	@tests/lint

apply: ## which other kernel sources of Debian the series applies to: docs/applies.md
	@kernel/packages fetch
	@tests/apply

report: ## what README and docs/ say, with tables and pictures, in one file: build/report.html
	@kernel/packages report
	@mkdir -p build
	@for page in README.md $(reported); do \
		printf '\n<a id="%s"></a>\n\n' "$${page##*/}"; \
		sed -E 's,\]\((docs/)?[a-z]+\.md(#[^)]*)\),](\2),g; s,\]\((docs/)?([a-z]+\.md)\),](#\2),g' "$$page"; \
	done >build/report.md
	@pandoc --self-contained --toc --toc-depth=2 -f gfm -t html5 --metadata title=irq-lifetime -V maxwidth=75em \
		--resource-path=.:docs -o build/report.html build/report.md

clean: ## remove build/, unless it holds work that is not exported; the cache stays
	@kernel/tree clean

packages:
	@kernel/packages fetch build guests

%.base: tree
	@machines/run $* base

%.patched: tree
	@machines/run $* patched
