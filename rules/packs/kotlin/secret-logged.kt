package shop

import android.util.Log
import org.slf4j.LoggerFactory

class Login {
    private val log = LoggerFactory.getLogger(Login::class.java)

    fun login(user: String, password: String) {
        // ruleid: kotlin-secret-logged
        log.info("log-in of ${user} with ${password}")
        // ruleid: kotlin-secret-logged
        Log.d("login", "password " + password)
        // ruleid: kotlin-secret-logged
        Log.d("cloud", "id " + id + " and key " + aws_secret_access_key)
        // ruleid: kotlin-secret-logged
        log.info("log-in with ${password.text}")
        // ok: kotlin-secret-logged
        Log.d("cloud", "id " + id + " in " + region)
        // ok: kotlin-secret-logged
        log.info("log-in of ${user}")
        // ok: kotlin-secret-logged
        form.show("password ${password}")
    }
}

fun answered(json: org.json.JSONObject, authToken: String, count: Int) {
    // ruleid: kotlin-secret-logged
    Log.d("login", json.getString("auth_token"))
    // ruleid: kotlin-secret-logged
    Log.d("login", authToken)
    // ok: kotlin-secret-logged
    Log.d("login", json.getString("name"))
    // ok: kotlin-secret-logged
    Log.d("login", "token has $count letters")
}

fun refused(user: String, password: String) {
    // ruleid: kotlin-secret-logged
    println("refused " + user + " with " + password)
    // ruleid: kotlin-secret-logged
    println("refused $user with $password")
    // ok: kotlin-secret-logged
    println("refused $user")
    // ok: kotlin-secret-logged
    println("the password of $user is wrong")
}
