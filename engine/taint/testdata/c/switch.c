#include <stdlib.h>

void chosen(void) {
  char *command;
  switch (1 + 1) {
  case 1: command = getenv("QUERY_STRING"); break;
  case 2: command = "ls"; break;
  default: command = getenv("QUERY_STRING");
  }
  // ok: c-command-injection
  system(command);
}

void falls_through(void) {
  char *command = "ls";
  switch (2) {
  case 2: command = getenv("QUERY_STRING");
  case 3: break;
  default: command = "df";
  }
  // ruleid: c-command-injection
  system(command);
}

void mapped(int job) {
  char *command = getenv("QUERY_STRING");
  switch (job) {
  case 1: command = "ls"; break;
  case 2: command = "df"; break;
  default: return;
  }
  // ok: c-command-injection
  system(command);
}

void keeps_data(int job) {
  char *command = getenv("QUERY_STRING");
  switch (job) {
  case 1: command = "ls"; break;
  case 2: command = "df"; break;
  }
  // ruleid: c-command-injection
  system(command);
}
