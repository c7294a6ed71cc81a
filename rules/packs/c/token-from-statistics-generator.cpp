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

void read(const char *arg, const Request *req) {
    // ok: cpp-token-from-statistics-generator
    password = fromUtf8(arg);
    // ok: cpp-token-from-statistics-generator
    auto sessionId = req->getCookie(sessionKey);
    // ok: cpp-token-from-statistics-generator
    token = strip(token);
    // ruleid: cpp-token-from-statistics-generator
    token = dist(this->rng_);
    // ok: cpp-token-from-statistics-generator
    const auto password = request.getString("password");
    // ok: cpp-token-from-statistics-generator
    auto password = entry->resolve(entry->password());
    // ok: cpp-token-from-statistics-generator
    token = decode(agent);
    // ruleid: cpp-token-from-statistics-generator
    token = dist(rd);
    // ruleid: cpp-token-from-statistics-generator
    token = dist(m_generator);
}
