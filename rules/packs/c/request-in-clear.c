void f(CURL *curl, const char *url) {
  // ruleid: c-request-in-clear
  curl_easy_setopt(curl, CURLOPT_URL, "http://updates.vendor.net/latest.json");
  // ok: c-request-in-clear
  curl_easy_setopt(curl, CURLOPT_URL, "https://updates.vendor.net/latest.json");
  // ok: c-request-in-clear
  curl_easy_setopt(curl, CURLOPT_URL, "http://127.0.0.1:8080/health");
  // ok: c-request-in-clear
  curl_easy_setopt(curl, CURLOPT_URL, url);
}
