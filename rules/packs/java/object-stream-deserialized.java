package shop;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ObjectInputStream;
import javax.servlet.http.HttpServletRequest;

class Carts {
    Cart read(HttpServletRequest request) throws Exception {
        ObjectInputStream in = new ObjectInputStream(request.getInputStream());
        // ruleid: java-object-stream-deserialized
        Object a = in.readObject();
        // ruleid: java-object-stream-deserialized
        return (Cart) new ObjectInputStream(request.getInputStream()).readObject();
    }

    Cart readSafely(HttpServletRequest request, Reader reader) throws Exception {
        // ok: java-object-stream-deserialized
        Object a = reader.readObject();
        // ok: java-object-stream-deserialized
        return new ObjectMapper().readValue(request.getInputStream(), Cart.class);
    }
}
