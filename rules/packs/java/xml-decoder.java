package shop;

import java.beans.XMLDecoder;
import java.beans.XMLEncoder;
import java.io.InputStream;

class Orders {
    Object read(InputStream in) {
        // ruleid: java-xml-decoder
        XMLDecoder decoder = new XMLDecoder(in);
        return decoder.readObject();
    }

    void write(java.io.OutputStream out) {
        // ok: java-xml-decoder
        XMLEncoder encoder = new XMLEncoder(out);
    }
}
