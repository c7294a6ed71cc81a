package shop;

import java.security.SecureRandom;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.IvParameterSpec;

class Vectors {
    void make(byte[] stored) throws Exception {
        // ruleid: java-initialization-vector-constant
        Object a = new IvParameterSpec("0123456789abcdef".getBytes("UTF-8"));
        // ruleid: java-initialization-vector-constant
        Object b = new IvParameterSpec(new byte[16]);
        // ruleid: java-initialization-vector-constant
        Object c = new GCMParameterSpec(128, new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12});
        byte[] iv = new byte[12];
        new SecureRandom().nextBytes(iv);
        // ok: java-initialization-vector-constant
        Object d = new GCMParameterSpec(128, iv);
        // ok: java-initialization-vector-constant
        Object e = new IvParameterSpec(stored);
    }

    private static final byte[] FIXED = new byte[16];

    void field(byte[] stored) throws Exception {
        // ruleid: java-initialization-vector-constant
        Object a = new IvParameterSpec(FIXED);
        byte[] zero = new byte[12];
        // ruleid: java-initialization-vector-constant
        Object b = new GCMParameterSpec(128, zero);
        byte[] copied = new byte[12];
        System.arraycopy(stored, 0, copied, 0, 12);
        // ok: java-initialization-vector-constant
        Object d = new GCMParameterSpec(128, copied);
        byte[] filled = new byte[12];
        java.nio.ByteBuffer.wrap(stored).get(filled);
        // ok: java-initialization-vector-constant
        Object e = new GCMParameterSpec(128, filled);
    }

    void received(ByteBuf buffer) throws Exception {
        byte[] sent = new byte[16];
        buffer.readBytes(sent);
        // ok: java-initialization-vector-constant
        Object a = new IvParameterSpec(sent);
        byte[] kept = new byte[16];
        // ruleid: java-initialization-vector-constant
        Object b = new IvParameterSpec(kept);
    }

    void spelled() throws Exception {
        byte[] zeros = {0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00};
        // ruleid: java-initialization-vector-constant
        Object a = new IvParameterSpec(zeros);
        byte[] drawn = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
        new SecureRandom().nextBytes(drawn);
        // ok: java-initialization-vector-constant
        Object b = new GCMParameterSpec(128, drawn);
        Object c = vector("0123456789abcdef".getBytes());
    }

    Object vector(byte[] bytes) {
        // ruleid: java-initialization-vector-constant
        return new IvParameterSpec(bytes);
    }
}
