#include <string_view>

void f(const std::string &base, const std::string &name) {
  // ruleid: cpp-view-of-temporary
  std::string_view path = base + "/" + name;
  // ruleid: cpp-view-of-temporary
  std::string_view id = std::to_string(42);
  // ok: cpp-view-of-temporary
  std::string full = base + "/" + name;
  // ok: cpp-view-of-temporary
  std::string_view whole = full;
  // ok: cpp-view-of-temporary
  std::string_view fixed = "text";
}
