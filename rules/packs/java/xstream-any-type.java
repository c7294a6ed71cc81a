package shop;

import com.thoughtworks.xstream.XStream;
import com.thoughtworks.xstream.security.AnyTypePermission;
import com.thoughtworks.xstream.security.NullPermission;

class Orders {
    void configure(XStream xstream) {
        // ruleid: java-xstream-any-type
        xstream.addPermission(AnyTypePermission.ANY);
        // ruleid: java-xstream-any-type
        xstream.allowTypesByWildcard(new String[] {"**"});
        // ok: java-xstream-any-type
        xstream.allowTypesByWildcard(new String[] {"com.shop.model.**"});
        // ok: java-xstream-any-type
        xstream.addPermission(NullPermission.NULL);
        // ok: java-xstream-any-type
        xstream.allowTypes(new Class[] {Order.class});
    }
}
