package shop

import javax.servlet.http.HttpServletRequest

data class Order(var host: String, var note: String = "none") {
    var next: Order? = null
}

class Holder(host: String) {
    val target = host.trim()
    val fixed = "localhost"

    companion object {
        fun of(host: String) = Holder(host)
    }
}

class Line(host: String, port: Int) {
    val text = "$host and more"
    val place = "shop " + host.trim()
    val length = host.length
    val port = port
}

class Address {
    private var kept = ""

    var line: String
        get() = kept
        set(value) {
            kept = value
        }
    val whole: String
        get() {
            return "host " + kept
        }
    val port: String
        get() = "80"
}

class Builder {
    private var host = ""
    private var note = ""

    fun host(host: String): Builder {
        this.host = host
        return this
    }

    fun note(note: String) = apply { this.note = note }

    fun build() = Order(host, note)
}

class Fields {
    fun fieldsApart(request: HttpServletRequest) {
        val o = Order(request.getParameter("host"), "localhost")
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping ${o.host}")
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping ${o.note}")
    }

    fun overwritten(request: HttpServletRequest) {
        val o = Order(request.getParameter("host"))
        o.host = "localhost"
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping ${o.host}")
    }

    fun named(request: HttpServletRequest) {
        val o = Order(note = request.getParameter("host"), host = "localhost")
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping ${o.host}")
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping ${o.note}")
    }

    fun alias(request: HttpServletRequest) {
        val a = Order("localhost")
        val b = a
        b.host = request.getParameter("host")
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping ${a.host}")
        a.host = "alpha"
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping ${b.host}")
    }

    fun copied(request: HttpServletRequest) {
        val a = Order(request.getParameter("host"), "localhost")
        val b = a.copy(host = "alpha")
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping ${a.host}")
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping ${b.host}")
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping ${b.note}")
    }

    fun destructured(request: HttpServletRequest) {
        val (host, note) = Order(request.getParameter("host"), "localhost")
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping $host")
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping $note")
    }

    fun factory(request: HttpServletRequest) {
        val h = Holder.of(request.getParameter("host"))
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping ${h.target}")
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping ${h.fixed}")
    }

    fun initialised(request: HttpServletRequest) {
        val line = Line(request.getParameter("host"), 80)
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping ${line.text}")
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping ${line.place}")
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping ${line.length}")
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping ${line.port}")
    }

    fun fluent(request: HttpServletRequest) {
        val o = Builder().host(request.getParameter("host")).note("localhost").build()
        // todoruleid: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping ${o.host}")
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping ${o.note}")
    }

    fun accessors(request: HttpServletRequest) {
        val a = Address()
        a.line = request.getParameter("host")
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping ${a.whole}")
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping ${a.port}")
    }

    fun applied(request: HttpServletRequest) {
        val o = Order("localhost").apply {
            note = request.getParameter("host")
        }
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping ${o.note}")
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping ${o.host}")
    }

    fun nested(request: HttpServletRequest) {
        val o = Order("localhost")
        o.next = Order(request.getParameter("host"))
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping ${o.host}")
        // ruleid: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping ${o.next?.host}")
    }
}
