package shop;

import org.apache.commons.net.ftp.FTPClient;
import org.apache.commons.net.ftp.FTPSClient;
import org.apache.commons.net.telnet.TelnetClient;

class Partners {
    void open() {
        // ruleid: java-protocol-in-clear
        FTPClient a = new FTPClient();
        // ruleid: java-protocol-in-clear
        TelnetClient b = new TelnetClient();
        // ok: java-protocol-in-clear
        FTPSClient c = new FTPSClient();
    }
}
