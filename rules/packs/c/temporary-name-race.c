#include <stdio.h>
#include <stdlib.h>

void export_rows(char *template) {
    /* ruleid: c-temporary-name-race */
    char *a = tmpnam(NULL);
    /* ruleid: c-temporary-name-race */
    char *b = mktemp(template);
    /* ok: c-temporary-name-race */
    int fd = mkstemp(template);
    /* ok: c-temporary-name-race */
    FILE *f = tmpfile();
}
