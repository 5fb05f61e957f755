#pragma once

// What Swift cannot say itself about child processes: variadic system calls, signal handlers,
// and the steps between "this process" and "the plan runs in its place".

#include <stdbool.h>
#include <sys/types.h>

/// Exit status of an executor that could not start its plan; a plan itself never uses it.
#define GONGWEN_EXECUTOR_FAILED 125

/// Turns this process into a confined plan: `TOOL VERB CPU_SECONDS MEMORY_BYTES EXECUTABLE`.
///
/// The caller has opened the descriptor 3 on which the plan writes its document. Never returns.
/// Ends with 64 on wrong arguments and with `GONGWEN_EXECUTOR_FAILED` when the plan cannot be started;
/// in both cases says why, in Chinese, on standard error.
void gongwen_execute_plan(int argc, char *const argv[]) __attribute__((noreturn));

/// Starts a child in a session, and so a process group, of its own, with signals as after a login and nothing to
/// read on its standard input.
///
/// `targets` are `outputs` descriptors of the child, each the end of a pipe; where 2 is, 1 is too. `readers` receives
/// our ends, which do not wait. `directory` may be null. Returns 0, or an errno value and nothing is open.
int gongwen_start_child(
    const char *executable, char *const arguments[], char *const environment[], const char *directory,
    const int targets[], int readers[], int outputs, pid_t *child);

/// How a child ended.
struct gongwen_exit {
    /// False while the child still runs.
    bool ended;
    /// True when it was ended by a signal.
    bool signalled;
    /// Its exit status (0–255), or the signal's number.
    int code;
};

/// Looks, without waiting, whether the child has ended; `reap` also takes it out of the process table.
/// Returns 0, or an errno value.
int gongwen_look_at_child(pid_t child, bool reap, struct gongwen_exit *result);

/// A descriptor that becomes readable when the child ends, or -1 where the kernel has none (before Linux 5.3).
int gongwen_watch_child(pid_t child);

/// Enters a process group among those that end when this process is told to (SIGINT, SIGTERM, SIGHUP).
/// Returns its place for `gongwen_release_group`, or -1 when all places are taken.
int gongwen_guard_group(pid_t group);

/// Takes back `gongwen_guard_group`.
void gongwen_release_group(int place);
