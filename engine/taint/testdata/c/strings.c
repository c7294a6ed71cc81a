#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void formatted(void) {
  char line[256];
  snprintf(line, sizeof line, "wc %s", getenv("QUERY_STRING"));
  // ruleid: c-command-injection
  system(line);
}

void formatted_number(void) {
  char line[64];
  snprintf(line, sizeof line, "head -n %d", atoi(getenv("QUERY_STRING")));
  // ok: c-command-injection
  system(line);
}

void copied(void) {
  char line[256];
  strcpy(line, "ls");
  // ok: c-command-injection
  system(line);
  strcat(line, getenv("QUERY_STRING"));
  // ruleid: c-command-injection
  system(line);
}

void duplicated(void) {
  char *line = strdup(getenv("QUERY_STRING"));
  // ruleid: c-command-injection
  system(line);
}

void tokens(void) {
  char *first = strtok(getenv("QUERY_STRING"), "&");
  // ruleid: c-command-injection
  system(first);
  // ok: c-command-injection
  system(strtok("ls", "&"));
}

void moved(void) {
  char line[256];
  char *from = getenv("QUERY_STRING");
  memcpy(line, from, 10);
  // ruleid: c-command-injection
  system(line);
}

void pointer_arithmetic(void) {
  char *p = getenv("QUERY_STRING");
  // ruleid: c-command-injection
  system(p + 1);
  // ruleid: c-command-injection
  system(&p[2]);
}

void length(void) {
  char line[64];
  sprintf(line, "head -n %zu", strlen(getenv("QUERY_STRING")));
  // ok: c-command-injection
  system(line);
}
