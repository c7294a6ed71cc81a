package shop;

import java.util.regex.Pattern;

class Checks {
    // ruleid: java-regex-catastrophic
    static final Pattern A = Pattern.compile("^(a+)+$");
    // ruleid: java-regex-catastrophic
    static final Pattern B = Pattern.compile("^(\\w+)+$", Pattern.CASE_INSENSITIVE);
    // ok: java-regex-catastrophic
    static final Pattern C = Pattern.compile("^a+$");
    // ok: java-regex-catastrophic
    static final Pattern D = Pattern.compile("^\\w+(\\s\\w+)*$");

    boolean check(String name, String expression) {
        // ruleid: java-regex-catastrophic
        boolean a = name.matches("(x+x+)+y");
        // ok: java-regex-catastrophic
        boolean b = name.matches("[a-z]{1,20}");
        // ok: java-regex-catastrophic
        return Pattern.compile(expression).matcher(name).matches();
    }
}
