#include <string>
using namespace std;

namespace shop {
class Cart : public Base {
public:
  explicit Cart(int n) : n_(n) {}
  virtual ~Cart() = default;
  template <typename T> T get(const string &k) const { return m.at(k); }

private:
  int n_ = 0;
};
}

int main() {
  auto c = make_unique<shop::Cart>(3);
  auto f = [&c](auto x) { return c->get<int>(x); };
  for (const auto &e : list) cout << e << endl;
  try { throw runtime_error("x"); } catch (const exception &e) { log(e.what()); }
  return c != nullptr ? static_cast<int>(f("k")) : -1;
}
