#define _GNU_SOURCE
#include "CSandbox.h"

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

int gongwen_look_at_child(pid_t child, bool reap, struct gongwen_exit *result) {
    siginfo_t info;
    memset(&info, 0, sizeof info);
    int options = WEXITED | WNOHANG | (reap ? 0 : WNOWAIT);
    while (waitid(P_PID, (id_t)child, &info, options) != 0) {
        if (errno != EINTR) return errno;
    }
    result->ended = info.si_pid != 0;
    result->signalled = result->ended && info.si_code != CLD_EXITED;
    result->code = result->ended ? info.si_status : 0;
    return 0;
}

int gongwen_watch_child(pid_t child) {
#ifdef SYS_pidfd_open
    return (int)syscall(SYS_pidfd_open, child, 0); // close-on-exec by itself
#else
    (void)child;
    return -1;
#endif
}

// Groups to end with this process. The handler only reads atomics, as a handler must.
enum { PLACES = 64 };
static _Atomic pid_t groups[PLACES];
static const int ending_signals[] = {SIGINT, SIGTERM, SIGHUP};
enum { SIGNALS = sizeof ending_signals / sizeof *ending_signals };

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static int guarded = 0;
static struct sigaction previous[SIGNALS];

static void end_children(int signal, siginfo_t *info, void *context) {
    int saved = errno;
    for (int place = 0; place < PLACES; place++) {
        pid_t group = atomic_load(&groups[place]);
        if (group > 0) kill(-group, SIGKILL);
    }
    for (int each = 0; each < SIGNALS; each++) {
        if (ending_signals[each] != signal) continue;
        if (previous[each].sa_flags & SA_SIGINFO) {
            previous[each].sa_sigaction(signal, info, context);
        } else if (previous[each].sa_handler == SIG_DFL) {
            // Raised again, it is delivered on return from here and ends the process the usual way.
            sigaction(signal, &previous[each], NULL);
            raise(signal);
        } else if (previous[each].sa_handler != SIG_IGN) {
            previous[each].sa_handler(signal);
        }
    }
    errno = saved;
}

static void install(void) {
    struct sigaction ours;
    memset(&ours, 0, sizeof ours);
    ours.sa_sigaction = end_children;
    ours.sa_flags = SA_SIGINFO | SA_RESTART;
    sigemptyset(&ours.sa_mask);
    for (int each = 0; each < SIGNALS; each++) {
        sigaction(ending_signals[each], NULL, &previous[each]);
        // Who ignores a signal (nohup) wants the work to go on.
        bool ignored = !(previous[each].sa_flags & SA_SIGINFO) && previous[each].sa_handler == SIG_IGN;
        if (!ignored) sigaction(ending_signals[each], &ours, NULL);
    }
}

static void restore(void) {
    for (int each = 0; each < SIGNALS; each++) {
        struct sigaction now;
        sigaction(ending_signals[each], NULL, &now);
        // A handler that someone else set meanwhile stays.
        if ((now.sa_flags & SA_SIGINFO) && now.sa_sigaction == end_children) {
            sigaction(ending_signals[each], &previous[each], NULL);
        }
    }
}

int gongwen_guard_group(pid_t group) {
    int found = -1;
    pthread_mutex_lock(&lock);
    for (int place = 0; place < PLACES && found < 0; place++) {
        if (atomic_load(&groups[place]) == 0) found = place;
    }
    if (found >= 0) {
        if (guarded++ == 0) install();
        atomic_store(&groups[found], group);
    }
    pthread_mutex_unlock(&lock);
    return found;
}

void gongwen_release_group(int place) {
    if (place < 0 || place >= PLACES) return;
    pthread_mutex_lock(&lock);
    atomic_store(&groups[place], 0);
    if (--guarded == 0) restore();
    pthread_mutex_unlock(&lock);
}
