# SPDX-License-Identifier: GPL-2.0
# The only front door: each target names the scripts that do the work.

MAKEFLAGS += --no-print-directory
.NOTPARALLEL:
M ?= arm64-shared
.PHONY: help run check tree export kunit boot soak walk lint apply clean packages

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' Makefile

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

soak: packages tree ## repeat what the machines do under KASAN, KCSAN and PREEMPT_RT; takes hours, resumes
	@tests/soak

walk: packages tree ## compile every patch, boot ppc64 and x86 at every patch; takes hours, resumes
	@kernel/packages lint
	@tests/lint every-patch
	@tests/walk

lint: tree ## what a maintainer's scripts would complain about
	@kernel/packages build lint
	@tests/lint

apply: ## which other kernel sources of Debian the series applies to: docs/applies.md
	@kernel/packages fetch
	@tests/apply

clean: ## remove build/, unless it holds work that is not exported; the cache stays
	@kernel/tree clean

packages:
	@kernel/packages fetch build guests

%.base: tree
	@machines/run $* base

%.patched: tree
	@machines/run $* patched
