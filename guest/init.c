// SPDX-License-Identifier: GPL-2.0
/*
 * PID 1 of a test guest: runs the kselftests with the kselftest runner, then
 * adds the KUnit results of this kernel and what kmemleak found. With "remove=pci"
 * on the kernel command line it removes all PCI devices first, so that whoever
 * looks from outside sees whether they leave anything in the interrupt controller.
 * With "rounds=" it runs all of that as often, before it looks for leaks.
 *
 * The verdict, KTAP and nothing else, goes to the device named by "result=" on
 * the kernel command line. It is not on the console, which the kernel and a
 * storm of its messages may cut into at any point, and not on PCI, which the
 * tests remove: a virtio-mmio port on arm64, a second spapr-vty on pseries, a
 * virtio-ccw port on s390, a second UART on x86.
 * The last line is "# guest: done"; without it the result is incomplete.
 */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <glob.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/reboot.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

#define KUNIT		"/sys/kernel/debug/kunit"
#define FAILSLAB	"/sys/kernel/debug/failslab/"
#define KMEMLEAK	"/sys/kernel/debug/kmemleak"
#define PCI_DEVICES	"/sys/bus/pci/devices"
#define RUNNER		"/kselftest/run_kselftest.sh"
/* kmemleak keeps quiet about objects younger than this. */
#define KMEMLEAK_AGE	6

static int result = -1;

static void __attribute__((noreturn)) power_off(void)
{
	if (result >= 0) {
		tcdrain(result);
		close(result);
	}
	sync();
	reboot(RB_POWER_OFF);
	for (;;)
		pause();
}

static void put(const char *text, size_t len)
{
	while (len) {
		ssize_t n = write(result, text, len);

		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0) {
			perror("result channel");
			power_off();
		}
		text += n;
		len -= n;
	}
}

static void __attribute__((format(printf, 1, 2))) say(const char *fmt, ...)
{
	char line[1024];
	va_list ap;

	va_start(ap, fmt);
	vsnprintf(line, sizeof(line), fmt, ap);
	va_end(ap);
	put(line, strlen(line));
}

static void __attribute__((noreturn)) bail_out(const char *what)
{
	int err = errno;

	fprintf(stderr, "init: %s: %s\n", what, strerror(err));
	if (result >= 0)
		say("Bail out! %s: %s\n", what, strerror(err));
	power_off();
}

static void mount_all(void)
{
	static const struct {
		const char *type, *dir;
		bool needed;
	} fs[] = {
		{ "devtmpfs", "/dev", true },
		{ "proc", "/proc", true },
		{ "sysfs", "/sys", true },
		{ "debugfs", "/sys/kernel/debug", true },
		{ "configfs", "/sys/kernel/config", false },
		{ "tmpfs", "/tmp", true },
	};
	unsigned int i;

	for (i = 0; i < sizeof(fs) / sizeof(fs[0]); i++) {
		mkdir(fs[i].dir, 0755);
		if (mount("none", fs[i].dir, fs[i].type, 0, NULL) && errno != EBUSY && fs[i].needed)
			bail_out(fs[i].dir);
	}
}

/* A virtio port is named after its device, whose number depends on the others. */
static void open_result(void)
{
	const char *path = getenv("result");
	struct termios tio;
	glob_t found;
	int tries;

	for (tries = 0; path && tries < 100; tries++) {
		if (!glob(path, 0, NULL, &found)) {
			result = open(found.gl_pathv[0], O_WRONLY | O_NOCTTY | O_CLOEXEC);
			globfree(&found);
		}
		if (result >= 0)
			break;
		usleep(50000);
	}
	if (result < 0)
		bail_out(path ? path : "no result= on the command line");
	if (!tcgetattr(result, &tio)) {
		cfmakeraw(&tio);
		tcsetattr(result, TCSANOW, &tio);
	}
}

static bool write_file(const char *path, const char *text)
{
	int fd = open(path, O_WRONLY);
	bool ok;

	if (fd < 0)
		return false;
	ok = write(fd, text, strlen(text)) > 0;
	close(fd);
	return ok;
}

static void forward(int fd)
{
	char buf[4096];
	ssize_t n;

	while ((n = read(fd, buf, sizeof(buf))) > 0)
		put(buf, n);
	close(fd);
}

/* The runner reopens its standard output, which a port of virtio refuses: hence the pipe. */
static int run(char *const argv[])
{
	int status, out[2];
	pid_t pid;

	if (pipe(out))
		bail_out("pipe");
	pid = fork();
	if (!pid) {
		dup2(out[1], STDOUT_FILENO);
		close(out[0]);
		close(out[1]);
		execv(argv[0], argv);
		_exit(127);
	}
	close(out[1]);
	forward(out[0]);
	if (pid < 0 || waitpid(pid, &status, 0) != pid)
		bail_out("fork");
	return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

static void prepare_kselftests(void)
{
	char *install[] = { "/bin/busybox", "--install", "-s", "/bin", NULL };

	if (access(RUNNER, R_OK))
		bail_out(RUNNER);
	if (symlink("/proc/self/fd/1", "/dev/stdout"))
		bail_out("/dev/stdout");
	setenv("PATH", "/bin", 1);
	if (run(install)) {
		errno = ENOENT;
		bail_out(install[0]);
	}
}

/* @only: of the form "irq:rebind", or NULL for all. */
static void run_kselftests(char *only)
{
	char *runner[] = { "/bin/sh", RUNNER, only ? "-t" : NULL, only, NULL };
	int status = run(runner);

	/* 1: a test failed, which the stream already says. */
	if (status > 1) {
		errno = ECHILD;
		bail_out(RUNNER);
	}
}

/* Those in which one allocation after the other fails, or the others. */
static void run_suites(bool fail_nth)
{
	static const char suffix[] = "-fail-nth";
	char path[512];
	struct dirent *e;
	size_t len;
	DIR *dir;

	dir = opendir(KUNIT);
	if (!dir)
		return;
	while ((e = readdir(dir))) {
		len = strlen(e->d_name);
		if (fail_nth != (len >= strlen(suffix) && !strcmp(e->d_name + len - strlen(suffix), suffix)))
			continue;
		snprintf(path, sizeof(path), KUNIT "/%s/run", e->d_name);
		write_file(path, "1");
	}
	closedir(dir);
}

/*
 * They skip themselves at boot: allocations which may sleep do not fail before
 * failslab is told so.
 */
static void run_fail_nth(void)
{
	if (!write_file(FAILSLAB "ignore-gfp-wait", "N"))
		return;
	write_file(FAILSLAB "verbose", "0");
	run_suites(true);
	write_file(FAILSLAB "ignore-gfp-wait", "Y");
}

static void forward_kunit(void)
{
	char path[512];
	struct dirent *e;
	DIR *dir;
	int fd;

	dir = opendir(KUNIT);
	if (!dir)
		return;
	while ((e = readdir(dir))) {
		snprintf(path, sizeof(path), KUNIT "/%s/results", e->d_name);
		fd = e->d_name[0] == '.' ? -1 : open(path, O_RDONLY);
		if (fd < 0)
			continue;
		say("# kunit: %s\n", e->d_name);
		forward(fd);
	}
	closedir(dir);
}

/* What is behind a bridge goes with it. */
static void remove_pci(void)
{
	glob_t g;
	size_t i;

	if (glob(PCI_DEVICES "/*/remove", 0, NULL, &g))
		return;
	for (i = 0; i < g.gl_pathc; i++)
		write_file(g.gl_pathv[i], "1");
	globfree(&g);
}

static void report_leaks(void)
{
	bool leak = false;
	char line[512];
	FILE *f;

	/* Twice: an object is reported when its checksum did not change in between. */
	sleep(KMEMLEAK_AGE);
	write_file(KMEMLEAK, "scan\n");
	write_file(KMEMLEAK, "scan\n");

	f = fopen(KMEMLEAK, "r");
	if (!f)
		bail_out(KMEMLEAK);
	say("TAP version 13\n1..1\n");
	while (fgets(line, sizeof(line), f)) {
		leak = true;
		say("# %s", line);
	}
	fclose(f);
	say("%s 1 kmemleak\n", leak ? "not ok" : "ok");
}

int main(void)
{
	bool kmemleak, kselftests;
	char *only, *remove, *often;
	struct timespec booted;
	int round, rounds;

	clock_gettime(CLOCK_BOOTTIME, &booted);
	mount_all();
	open_result();
	say("# guest: init after %ld.%ld s\n", (long)booted.tv_sec, booted.tv_nsec / 100000000);
	/* What the boot itself leaks is not what these tests are about. */
	only = getenv("kselftest");
	kmemleak = write_file(KMEMLEAK, "scan=off\n") && write_file(KMEMLEAK, "clear\n");
	kselftests = !only || strcmp(only, "off");
	if (kselftests)
		prepare_kselftests();
	often = getenv("rounds");
	rounds = often ? atoi(often) : 1;
	for (round = 1; round <= rounds; round++) {
		if (rounds > 1)
			fprintf(stderr, "init: round %d of %d\n", round, rounds);
		/* The first time they ran at boot. */
		if (round > 1)
			run_suites(false);
		if (kselftests)
			run_kselftests(only);
		run_fail_nth();
		forward_kunit();
	}
	remove = getenv("remove");
	if (remove && !strcmp(remove, "pci"))
		remove_pci();
	if (kmemleak)
		report_leaks();
	say("# guest: done\n");
	power_off();
}
