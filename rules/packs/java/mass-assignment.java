package shop;

import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import org.apache.commons.beanutils.BeanUtils;

class Profile {
    void save(User user, HttpServletRequest request) throws Exception {
        // ruleid: java-mass-assignment
        BeanUtils.populate(user, request.getParameterMap());
        // ok: java-mass-assignment
        user.setName(request.getParameter("name"));
        // ok: java-mass-assignment
        BeanUtils.populate(user, Map.of("name", "x"));
    }
}
