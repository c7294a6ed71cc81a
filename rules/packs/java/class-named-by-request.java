package shop;

import java.io.*;
import java.net.*;
import java.nio.file.*;
import java.util.*;
import javax.servlet.http.*;

class Handlers {
    private static final Map<String, Handler> ALL = Map.of("a", new A());

    Object find(HttpServletRequest request) throws Exception {
        String name = request.getParameter("handler");
        // ruleid: java-class-named-by-request
        Class<?> a = Class.forName("shop." + name);
        // ruleid: java-class-named-by-request
        Object b = Orders.class.getMethod(name);
        // ok: java-class-named-by-request
        Class<?> c = Class.forName("shop.Orders");
        // ok: java-class-named-by-request
        return ALL.get(name);
    }
}
