package shop

// ruleid: kotlin-secret-in-code
const val API_KEY = "q8Zp3vXk1LmW7tRb5Nc2"
// ok: kotlin-secret-in-code
const val PASSWORD_KEY = "user.password.hash"

class Payment {
    // ruleid: kotlin-secret-in-code
    private val clientSecret = "Vb93kd81Lq0zXmPw7Rty"
    // ok: kotlin-secret-in-code
    private val secret = System.getenv("SECRET")
    // ok: kotlin-secret-in-code
    private val name = "q8Zp3vXk1LmW7tRb5Nc2"
}
