// ruleid: javascript-session-token-in-local-storage
localStorage.setItem("access_token", answer.token);
// ruleid: javascript-session-token-in-local-storage
window.localStorage.setItem('refreshToken', answer.refresh);
// ruleid: javascript-session-token-in-local-storage
localStorage.jwt = answer.jwt;
// ok: javascript-session-token-in-local-storage
localStorage.setItem("theme", "dark");
// ok: javascript-session-token-in-local-storage
localStorage.removeItem("access_token");
// ok: javascript-session-token-in-local-storage
localStorage.setItem("access_token", "");
// ok: javascript-session-token-in-local-storage
localStorage.jwt = "";
// ruleid: javascript-session-token-in-local-storage
localStorage.setItem("token", answer.token);
// ok: javascript-session-token-in-local-storage
localStorage.setItem("token_count", 3);
// ruleid: javascript-session-token-in-local-storage
localStorage.setItem("adminToken", answer.token);
// ok: javascript-session-token-in-local-storage
localStorage.setItem("pageToken", answer.next);
// ruleid: javascript-session-token-in-local-storage
Cookies.set("token", answer.token, { expires: 7 });
// ok: javascript-session-token-in-local-storage
Cookies.set("theme", answer.theme);
// ruleid: javascript-session-token-in-local-storage
document.cookie = "token=" + answer.token + "; path=/";
// ruleid: javascript-session-token-in-local-storage
document.cookie = `access_token=${answer.token}; path=/`;
// ok: javascript-session-token-in-local-storage
document.cookie = "token=; Max-Age=0";
// ok: javascript-session-token-in-local-storage
document.cookie = "theme=" + theme;
