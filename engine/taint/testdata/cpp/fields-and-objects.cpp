#include <cstdlib>
#include <string>

class Job {
public:
  Job(std::string file, std::string name) : file_(file), name_(name) {}
  std::string command() const { return "wc " + file_; }
  std::string title() const { return "echo " + name_; }
  void setName(const std::string &name) { name_ = name; }

private:
  std::string file_;
  std::string name_;
};

void constructed() {
  Job job(std::getenv("QUERY_STRING"), "fixed");
  // ruleid: c-command-injection
  std::system(job.command().c_str());
  // todook: c-command-injection
  std::system(job.title().c_str());
}

void onHeap() {
  auto job = new Job("x", "y");
  // ok: c-command-injection
  std::system(job->title().c_str());
  job->setName(std::getenv("QUERY_STRING"));
  // ruleid: c-command-injection
  std::system(job->title().c_str());
}

struct Plain {
  std::string a;
  std::string b;
};

void aggregate() {
  Plain p{std::getenv("QUERY_STRING"), "ls"};
  // todoruleid: c-command-injection
  std::system(p.a.c_str());
  // ok: c-command-injection
  std::system(p.b.c_str());
}
