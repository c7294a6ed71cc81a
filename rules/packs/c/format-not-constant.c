#include <stdio.h>
#include <syslog.h>

void show(char *name) {
    /* ruleid: c-format-not-constant */
    printf(name);
    /* ruleid: c-format-not-constant */
    fprintf(stderr, name);
    /* ruleid: c-format-not-constant */
    syslog(LOG_INFO, name);
    /* ok: c-format-not-constant */
    printf("%s", name);
    /* ok: c-format-not-constant */
    fprintf(stderr, "done\n");
    /* ok: c-format-not-constant */
    puts(name);
}
