#include <stdio.h>

void ask(FILE *in) {
    char line[80];
    /* ruleid: c-gets-without-limit */
    gets(line);
    /* ok: c-gets-without-limit */
    fgets(line, sizeof line, in);
    /* ok: c-gets-without-limit */
    puts(line);
}
