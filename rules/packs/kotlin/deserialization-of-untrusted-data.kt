package shop

import com.thoughtworks.xstream.XStream
import java.io.FileInputStream
import java.io.ObjectInputStream
import javax.servlet.http.HttpServletRequest

fun load(request: HttpServletRequest) {
    val input = ObjectInputStream(request.getInputStream())
    // ruleid: kotlin-deserialization-of-untrusted-data
    val a = input.readObject()
    // ruleid: kotlin-deserialization-of-untrusted-data
    val b = XStream().fromXML(request.getParameter("xml"))
    // ok: kotlin-deserialization-of-untrusted-data
    val c = ObjectInputStream(FileInputStream("/srv/cache")).readObject()
}
