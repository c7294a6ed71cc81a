package shop;

class LogIn {
    boolean allowed(String name, String password, Form form, EditText userPassword) {
        // ruleid: java-password-compared-with-literal
        if (name.equals("admin") && password.equals("letmein42")) return true;
        // ruleid: java-password-compared-with-literal
        if ("open-sesame".equals(form.getPassword())) return true;
        // ruleid: java-password-compared-with-literal
        if (userPassword.getText().toString().equals("tr0ub4dor")) return true;
        // ruleid: java-password-compared-with-literal
        if ("admin".equals(name) && "password".equals(password)) return true;
        // ok: java-password-compared-with-literal
        if ("type".equals(form.getKind()) && "password".equals(form.getType())) return true;
        // ok: java-password-compared-with-literal
        if (password.equals("")) return false;
        // ok: java-password-compared-with-literal
        if (password.equals(form.getRepeated())) return false;
        // ok: java-password-compared-with-literal
        if (form.getType().equals("password")) return false;
        // ok: java-password-compared-with-literal
        return form.getFieldName().equals("userPassword");
    }
}
