package shop.service

private const val DEFAULT = "localhost"

fun decorate(name: String): String = "/bin/ping " + name.trim()

fun clean(name: String): String = DEFAULT
