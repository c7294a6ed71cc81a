#include <dlfcn.h>

void *a(void) {
  // ruleid: c-library-chosen-from-outside
  return dlopen(getenv("APP_PLUGIN"), RTLD_NOW);
}

void *b(void) {
  // ok: c-library-chosen-from-outside
  return dlopen("/usr/lib/app/png.so", RTLD_NOW);
}

void *c(const struct plugin *p) {
  // ok: c-library-chosen-from-outside
  return dlopen(p->path, RTLD_NOW);
}
