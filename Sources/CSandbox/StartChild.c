#define _GNU_SOURCE
#include "CSandbox.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <unistd.h>

enum { MOST_OUTPUTS = 4, FIRST_FREE = 10 };

// Both ends above the numbers a child is given, so that putting one in place never overwrites another.
static int make_pipe(int *reader, int *writer) {
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0) return errno;
    *reader = fcntl(ends[0], F_DUPFD_CLOEXEC, FIRST_FREE);
    *writer = fcntl(ends[1], F_DUPFD_CLOEXEC, FIRST_FREE);
    int failure = *reader < 0 || *writer < 0 || fcntl(*reader, F_SETFL, O_NONBLOCK) != 0 ? errno : 0;
    close(ends[0]);
    close(ends[1]);
    if (failure != 0 && *reader >= 0) close(*reader);
    if (failure != 0 && *writer >= 0) close(*writer);
    return failure;
}

static int spawn(
    const char *executable, char *const arguments[], char *const environment[], const char *directory,
    const int targets[], const int writers[], int outputs, pid_t *child) {
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    int failure = posix_spawn_file_actions_init(&actions);
    if (failure != 0) return failure;
    failure = posix_spawnattr_init(&attributes);
    if (failure != 0) {
        posix_spawn_file_actions_destroy(&actions);
        return failure;
    }

    failure = posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    for (int each = 0; each < outputs && failure == 0; each++) {
        failure = posix_spawn_file_actions_adddup2(&actions, writers[each], targets[each]);
        if (failure == 0 && targets[each] == STDERR_FILENO) {
            failure = posix_spawn_file_actions_adddup2(&actions, writers[each], STDOUT_FILENO);
        }
    }
    if (failure == 0 && directory != NULL) failure = posix_spawn_file_actions_addchdir_np(&actions, directory);

    sigset_t signals;
    sigemptyset(&signals);
    if (failure == 0) failure = posix_spawnattr_setsigmask(&attributes, &signals);
    sigfillset(&signals);
    if (failure == 0) failure = posix_spawnattr_setsigdefault(&attributes, &signals);
    short flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSID;
    if (failure == 0) failure = posix_spawnattr_setflags(&attributes, flags);
    if (failure == 0) failure = posix_spawn(child, executable, &actions, &attributes, arguments, environment);

    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    return failure;
}

int gongwen_start_child(
    const char *executable, char *const arguments[], char *const environment[], const char *directory,
    const int targets[], int readers[], int outputs, pid_t *child) {
    if (outputs < 0 || outputs > MOST_OUTPUTS) return EINVAL;
    int writers[MOST_OUTPUTS];
    int made = 0;
    int failure = 0;
    while (made < outputs && failure == 0) {
        failure = make_pipe(&readers[made], &writers[made]);
        if (failure == 0) made++;
    }
    if (failure == 0) {
        failure = spawn(executable, arguments, environment, directory, targets, writers, outputs, child);
    }
    for (int each = 0; each < made; each++) {
        close(writers[each]);
        if (failure != 0) close(readers[each]);
    }
    return failure;
}
