package shop

import androidx.biometric.BiometricPrompt

class Vault(private val prompt: BiometricPrompt, private val info: BiometricPrompt.PromptInfo) {
    fun weak() {
        // ruleid: kotlin-android-biometric-without-key
        prompt.authenticate(info)
    }

    fun strong(cipher: javax.crypto.Cipher) {
        // ok: kotlin-android-biometric-without-key
        prompt.authenticate(info, BiometricPrompt.CryptoObject(cipher))
    }

    fun other(login: Login) {
        // ok: kotlin-android-biometric-without-key
        login.authenticate("user", "word")
    }
}
