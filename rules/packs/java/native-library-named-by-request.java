package shop;

import javax.servlet.http.HttpServletRequest;

class Codecs {
    void load(HttpServletRequest request) {
        // ruleid: java-native-library-named-by-request
        System.load("/srv/codecs/" + request.getParameter("codec"));
        // ruleid: java-native-library-named-by-request
        System.loadLibrary(request.getParameter("codec"));
        // ok: java-native-library-named-by-request
        System.loadLibrary("codec");
    }
}
