package shop.directory;

import javax.naming.directory.DirContext;
import javax.naming.directory.InitialDirContext;

public class Directory {
    private DirContext made;

    public DirContext getContext() throws Exception {
        if (made == null) {
            made = new InitialDirContext();
        }
        return made;
    }
}
