#include <stdlib.h>

struct job {
  char *file;
  char *name;
};

void literal(void) {
  struct job j = {.file = getenv("QUERY_STRING"), .name = "ls"};
  // ruleid: c-command-injection
  system(j.file);
  // ok: c-command-injection
  system(j.name);
}

void written(void) {
  struct job j;
  j.file = getenv("QUERY_STRING");
  j.name = "ls";
  // ruleid: c-command-injection
  system(j.file);
  j.file = "df";
  // ok: c-command-injection
  system(j.file);
}

static void set_file(struct job *j, char *file) { j->file = file; }

void filled(void) {
  struct job j = {0};
  set_file(&j, getenv("QUERY_STRING"));
  // ruleid: c-command-injection
  system(j.file);
  // ok: c-command-injection
  system(j.name);
}

void alias(void) {
  struct job j = {0};
  struct job *p = &j;
  p->file = getenv("QUERY_STRING");
  // ruleid: c-command-injection
  system(j.file);
}

void allocated(void) {
  struct job *j = malloc(sizeof *j);
  j->file = getenv("QUERY_STRING");
  j->name = "ls";
  // ruleid: c-command-injection
  system(j->file);
  // ok: c-command-injection
  system(j->name);
}

void behind(int n) {
  char *words[] = {"ls", "df", getenv("QUERY_STRING")};
  // ruleid: c-command-injection
  system(*(words + 2));
  // ok: c-command-injection
  system(*(words + 1));
  // ruleid: c-command-injection
  system(*(words + n));
  char **at = words;
  at++;
  // ruleid: c-command-injection
  system(*(at + 1));
  char **by = words;
  by += 1;
  // ruleid: c-command-injection
  system(*(by + 1));
}
