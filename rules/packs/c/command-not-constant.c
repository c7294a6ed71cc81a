#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

void convert(char *name) {
    char cmd[200];
    snprintf(cmd, sizeof cmd, "convert %s out.png", name);
    /* ruleid: c-command-not-constant */
    system(cmd);
    /* ruleid: c-command-not-constant */
    FILE *p = popen(name, "r");
    /* ok: c-command-not-constant */
    system("clear");
    /* ok: c-command-not-constant */
    FILE *q = popen("uptime", "r");
    char *args[] = {"/usr/bin/convert", "--", name, "out.png", NULL};
    /* ok: c-command-not-constant */
    execv(args[0], args);
}
