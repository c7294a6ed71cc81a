package shop

import javax.servlet.http.HttpServletRequest

interface Naming {
    fun name(s: String): String

    fun twice(s: String): String = name(s) + name(s)
}

class Same : Naming {
    override fun name(s: String) = s
}

class Fixed : Naming {
    override fun name(s: String) = "localhost"
}

abstract class Base(protected val host: String) {
    abstract fun target(): String

    open fun command() = "/bin/ping " + target()
}

class Remote(host: String) : Base(host) {
    override fun target() = host
}

class Local(host: String) : Base(host) {
    override fun target() = "localhost"
}

interface Reader {
    fun read(request: HttpServletRequest): String
}

class SafeReader : Reader {
    override fun read(request: HttpServletRequest) = "localhost"
}

object Registry {
    fun lookUp(name: String) = name

    fun fixed(name: String) = "localhost"
}

class Inheritance {
    fun exact(request: HttpServletRequest) {
        val a: Naming = Same()
        val b: Naming = Fixed()
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec(a.name(request.getParameter("host")))
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec(b.name(request.getParameter("host")))
    }

    fun any(request: HttpServletRequest, naming: Naming) {
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec(naming.name(request.getParameter("host")))
    }

    fun defaultMethod(request: HttpServletRequest) {
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec(Same().twice(request.getParameter("host")))
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec(Fixed().twice(request.getParameter("host")))
    }

    fun templateMethod(request: HttpServletRequest) {
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec(Remote(request.getParameter("host")).command())
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec(Local(request.getParameter("host")).command())
    }

    fun onlyOne(request: HttpServletRequest, reader: Reader) {
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping " + reader.read(request))
    }

    fun anonymous(request: HttpServletRequest) {
        val own = object : Reader {
            override fun read(request: HttpServletRequest): String = request.getParameter("host")
        }
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping " + own.read(request))
    }

    fun objects(request: HttpServletRequest) {
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec(Registry.lookUp(request.getParameter("host")))
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec(Registry.fixed(request.getParameter("host")))
    }
}
