package shop.service

class Shell(private val program: String) {
    fun ping(host: String) {
        Runtime.getRuntime().exec("$program $host")
    }

    fun pingFixed(host: String) {
        Runtime.getRuntime().exec("$program ${clean(host)}")
    }
}
