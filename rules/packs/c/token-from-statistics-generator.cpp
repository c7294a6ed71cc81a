void f(std::string &token) {
  std::mt19937 gen(std::random_device{}());
  std::uniform_int_distribution<> dist(0, 61);
  // ruleid: cpp-token-from-statistics-generator
  token += alphabet[dist(gen)];
  // ruleid: cpp-token-from-statistics-generator
  session_id = dist(gen);
  // ok: cpp-token-from-statistics-generator
  dice = dist(gen);
  // ok: cpp-token-from-statistics-generator
  randombytes_buf(raw, sizeof raw);
}
