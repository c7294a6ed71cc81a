#include <string>

const char *a(int id) {
  // ruleid: cpp-text-of-local-returned
  std::string s = lookup(id);
  return s.c_str();
}

const char *b(int id) {
  // ruleid: cpp-text-of-local-returned
  return std::to_string(id).c_str();
}

std::string c(int id) {
  // ok: cpp-text-of-local-returned
  std::string s = lookup(id);
  return s;
}

void d(const std::string &s) {
  // ok: cpp-text-of-local-returned
  puts(s.c_str());
}
