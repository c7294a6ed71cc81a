package shop;

import java.io.*;
import java.net.*;
import java.nio.file.*;
import java.util.*;
import javax.servlet.http.*;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.thoughtworks.xstream.XStream;
import org.yaml.snakeyaml.Yaml;

class Carts {
    void read(HttpServletRequest request) throws Exception {
        ObjectInputStream in = new ObjectInputStream(request.getInputStream());
        // ruleid: java-deserialization-of-untrusted-data
        Object a = in.readObject();
        byte[] cookie = Base64.getDecoder().decode(request.getCookies()[0].getValue());
        // ruleid: java-deserialization-of-untrusted-data
        Object b = new ObjectInputStream(new ByteArrayInputStream(cookie)).readObject();
        // ruleid: java-deserialization-of-untrusted-data
        Object c = new XStream().fromXML(request.getReader());
        Yaml yaml = new Yaml();
        // ruleid: java-deserialization-of-untrusted-data
        Object d = yaml.load(request.getParameter("yaml"));
    }

    void safe(HttpServletRequest request) throws Exception {
        // ok: java-deserialization-of-untrusted-data
        Object a = new ObjectMapper().readValue(request.getInputStream(), Cart.class);
        ObjectInputStream own = new ObjectInputStream(new FileInputStream("/srv/cache"));
        // ok: java-deserialization-of-untrusted-data
        Object b = own.readObject();
        ObjectInputStream filtered = new ObjectInputStream(request.getInputStream());
        filtered.setObjectInputFilter(ObjectInputFilter.Config.createFilter("com.shop.Cart;!*"));
        // ok: java-deserialization-of-untrusted-data
        Object c = filtered.readObject();
    }

    void limited(HttpServletRequest request) throws Exception {
        Yaml yaml = new Yaml(new org.yaml.snakeyaml.constructor.SafeConstructor());
        // ok: java-deserialization-of-untrusted-data
        yaml.load(request.getParameter("yaml"));
        XStream limited = new XStream();
        XStream.setupDefaultSecurity(limited);
        limited.allowTypes(new Class[] {Cart.class});
        // ok: java-deserialization-of-untrusted-data
        limited.fromXML(request.getReader());
    }
}

class Formats {
    void formats(HttpServletRequest request) throws Exception {
        String text = request.getParameter("text");
        // ruleid: java-deserialization-of-untrusted-data
        org.ho.yaml.Yaml.load(text);
        // ruleid: java-deserialization-of-untrusted-data
        new org.exolab.castor.xml.Unmarshaller().unmarshal(new java.io.StringReader(text));
        // ruleid: java-deserialization-of-untrusted-data
        new flexjson.JSONDeserializer<Object>().deserialize(text);
        // ok: java-deserialization-of-untrusted-data
        new flexjson.JSONDeserializer<Order>().deserialize(text, Order.class);
        // ok: java-deserialization-of-untrusted-data
        new flexjson.JSONDeserializer<Order>().use(null, Order.class).deserialize(text);
        // ruleid: java-deserialization-of-untrusted-data
        new jodd.json.JsonParser().setClassMetadataName("class").parse(text);
        // ok: java-deserialization-of-untrusted-data
        new jodd.json.JsonParser().parse(text);
        java.util.Map<String, Object> options = new java.util.HashMap<>();
        options.put("USE_MAPS", true);
        // ok: java-deserialization-of-untrusted-data
        com.cedarsoftware.util.io.JsonReader.jsonToJava(text, options);
        // ruleid: java-deserialization-of-untrusted-data
        com.cedarsoftware.util.io.JsonReader.jsonToJava(text);
    }
}
