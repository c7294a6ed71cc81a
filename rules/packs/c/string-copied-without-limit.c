#include <stdio.h>
#include <string.h>

void greet(char **argv) {
    char name[32];
    /* ruleid: c-string-copied-without-limit */
    strcpy(name, argv[1]);
    /* ruleid: c-string-copied-without-limit */
    strcat(name, argv[2]);
    /* ok: c-string-copied-without-limit */
    strcpy(name, "guest");
    /* ok: c-string-copied-without-limit */
    snprintf(name, sizeof name, "%s", argv[1]);
    /* ok: c-string-copied-without-limit */
    strncmp(name, argv[1], 3);
}
