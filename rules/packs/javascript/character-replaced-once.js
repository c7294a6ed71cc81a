function escape(text) {
  // ruleid: javascript-character-replaced-once
  text = text.replace("'", "''");
  // ruleid: javascript-character-replaced-once
  text = text.replace(/</, "&lt;");
  // ruleid: javascript-character-replaced-once
  text = text.replace("../", "");
  // ok: javascript-character-replaced-once
  text = text.replace(/'/g, "''");
  // ok: javascript-character-replaced-once
  text = text.replaceAll("<", "&lt;");
  // ok: javascript-character-replaced-once
  text = text.replace("@user", "you");
  // ok: javascript-character-replaced-once
  text = text.replace('"', "").replace('"', "");
  while (text.includes("..")) {
    // ok: javascript-character-replaced-once
    text = text.replace("..", "");
  }
  return text;
}
