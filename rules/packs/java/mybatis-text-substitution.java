package shop;

import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

interface Users {
    // ruleid: java-mybatis-text-substitution
    @Select("SELECT * FROM users WHERE name = '${name}'")
    User find(String name);

    // ruleid: java-mybatis-text-substitution
    @Update("UPDATE users SET role = ${role} WHERE id = #{id}")
    void promote(int id, String role);

    // ok: java-mybatis-text-substitution
    @Select("SELECT * FROM users WHERE id = #{id}")
    User get(int id);
}
