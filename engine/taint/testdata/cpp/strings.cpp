#include <cstdlib>
#include <sstream>
#include <string>

void concatenated() {
  std::string line = std::string("wc ") + std::getenv("QUERY_STRING");
  // ruleid: c-command-injection
  std::system(line.c_str());
}

void appended() {
  std::string line = "ls ";
  // ok: c-command-injection
  std::system(line.c_str());
  line += std::getenv("QUERY_STRING");
  // ruleid: c-command-injection
  std::system(line.c_str());
}

void appendedByMethod() {
  std::string line = "ls ";
  line.append(std::getenv("QUERY_STRING"));
  // ruleid: c-command-injection
  std::system(line.c_str());
}

void streamed() {
  std::ostringstream out;
  out << "wc " << std::getenv("QUERY_STRING");
  // todoruleid: c-command-injection
  std::system(out.str().c_str());
}

void numbered() {
  int n = std::stoi(std::getenv("QUERY_STRING"));
  std::string line = "head -n " + std::to_string(n);
  // ok: c-command-injection
  std::system(line.c_str());
}
