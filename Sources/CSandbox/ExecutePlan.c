#define _GNU_SOURCE
#include "CSandbox.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

enum { DOCUMENT = 3, WRONG_USAGE = 64, OPEN_FILES = 32 };

static _Noreturn void fail(const char *step) {
    dprintf(STDERR_FILENO, "未能启动计划程序（%s，错误码 %d）\n", step, errno);
    _exit(GONGWEN_EXECUTOR_FAILED);
}

// A limit that is already lower stays as it is: only root may raise one.
static void limit(int resource, rlim_t soft, rlim_t hard, const char *name) {
    struct rlimit value;
    if (getrlimit(resource, &value) != 0) fail(name);
    if (value.rlim_max < hard) hard = value.rlim_max;
    value.rlim_max = hard;
    value.rlim_cur = soft < hard ? soft : hard;
    if (setrlimit(resource, &value) != 0) fail(name);
}

static void close_from(unsigned int first) {
#ifdef SYS_close_range
    if (syscall(SYS_close_range, first, ~0U, 0) == 0) return;
#endif
    struct rlimit files;
    if (getrlimit(RLIMIT_NOFILE, &files) != 0) fail("close");
    for (rlim_t each = first; each < files.rlim_cur; each++) close((int)each);
}

// A whole positive decimal number, or 0.
static unsigned long long number(const char *text) {
    char *end = NULL;
    errno = 0;
    if (text[0] < '1' || text[0] > '9') return 0;
    unsigned long long value = strtoull(text, &end, 10);
    return errno == 0 && *end == '\0' ? value : 0;
}

_Noreturn void gongwen_execute_plan(int argc, char *const argv[]) {
    unsigned long long seconds = argc == 5 ? number(argv[2]) : 0;
    unsigned long long memory = argc == 5 ? number(argv[3]) : 0;
    if (seconds == 0 || memory == 0 || argv[4][0] != '/' || fcntl(DOCUMENT, F_GETFD) < 0) {
        dprintf(STDERR_FILENO, "此命令只供程序内部使用，编译计划请用 build\n");
        _exit(WRONG_USAGE);
    }

    // The plan does not outlive the tool, gains no rights, and holds only its four descriptors.
    if (prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0) != 0) fail("pdeathsig");
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) fail("no-new-privs");
    int nothing = open("/dev/null", O_RDONLY | O_CLOEXEC);
    if (nothing < 0 || dup2(nothing, STDIN_FILENO) < 0) fail("stdin");
    if (dup2(STDERR_FILENO, STDOUT_FILENO) < 0) fail("stdout");
    close_from(DOCUMENT + 1);
    if (chdir("/") != 0) fail("chdir");

    // The document and what is printed go to pipes, which FSIZE does not count: a plan writes no file.
    // NPROC counts all processes of the user, so 0 is the one value that does not depend on the others;
    // it forbids new processes and threads, which a plan has no use for (the kernel exempts root).
    limit(RLIMIT_CPU, seconds, seconds + 1, "cpu");
    limit(RLIMIT_AS, memory, memory, "memory");
    limit(RLIMIT_FSIZE, 0, 0, "file-size");
    limit(RLIMIT_NOFILE, OPEN_FILES, OPEN_FILES, "open-files");
    limit(RLIMIT_CORE, 0, 0, "core");
    limit(RLIMIT_NPROC, 0, 0, "processes");

    // The backtracer would outlive a kill; with hashing seeded alike in every run a plan that walks a
    // dictionary yields the same document every time.
    // GONGWEN_DOCUMENT_FD tells the plan where its document goes; a plan started by hand has none and prints its text.
    char *const environment[] = {
        "SWIFT_BACKTRACE=enable=no", "SWIFT_DETERMINISTIC_HASHING=1", "GONGWEN_DOCUMENT_FD=3", NULL};
    char *const arguments[] = {argv[4], NULL};
    execve(argv[4], arguments, environment);
    fail("execve");
}
