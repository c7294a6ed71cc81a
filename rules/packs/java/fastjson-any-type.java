package shop;

import com.alibaba.fastjson.JSON;
import com.alibaba.fastjson.parser.ParserConfig;

class Orders {
    Object read(String text) {
        // ruleid: java-fastjson-any-type
        ParserConfig.getGlobalInstance().setAutoTypeSupport(true);
        // ok: java-fastjson-any-type
        ParserConfig.getGlobalInstance().setSafeMode(true);
        // ok: java-fastjson-any-type
        return JSON.parseObject(text, Order.class);
    }
}
