package shop

class LogIn(private val mPassword: String) {
    fun allowed(name: String, password: String, form: Form): Boolean {
        // ruleid: kotlin-password-compared-with-literal
        if (name == "admin" && password == "letmein42") return true
        // ruleid: kotlin-password-compared-with-literal
        if ((name == "support") and (mPassword == "Tr0ub4dor!")) return true
        // ruleid: kotlin-password-compared-with-literal
        if (form.password.equals("open-sesame")) return true
        // ok: kotlin-password-compared-with-literal
        if (password == "") return false
        // ok: kotlin-password-compared-with-literal
        if (password == form.repeated) return false
        // ok: kotlin-password-compared-with-literal
        return form.type == "password"
    }
}
