package shop

fun isAllowed(user: String): Boolean {
    // ruleid: kotlin-check-fails-open
    try {
        return rights.of(user).contains("read")
    } catch (e: RuntimeException) {
        return true
    }
}

fun hasAccess(user: String): Boolean {
    // ok: kotlin-check-fails-open
    try {
        return rights.of(user).contains("read")
    } catch (e: RuntimeException) {
        return false
    }
}

fun isEmpty(text: String): Boolean {
    // ok: kotlin-check-fails-open
    try {
        return text.toInt() == 0
    } catch (e: NumberFormatException) {
        return true
    }
}
