import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.servlet.http.*;

class SignIn extends HttpServlet {
    // ok: java-servlet-asks-nobody
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HttpSession session = request.getSession();
        session.setAttribute("user", Accounts.find(request.getParameter("name"), request.getParameter("word")));
    }
}

class UpdateRoom extends HttpServlet {
    private final RoomDao rooms = new RoomDao();
    private final RoomService roomService = new RoomService();

    // ruleid: java-servlet-asks-nobody
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        roomService.update(request.getParameter("room"), request.getParameter("beds"));
        HttpSession session = request.getSession();
        session.setAttribute("message", "stored");
        response.sendRedirect("rooms");
    }

    // ok: java-servlet-asks-nobody
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setAttribute("rooms", roomService.list());
    }
}

class AddRoom extends HttpServlet {
    private Connection connection;

    // ruleid: java-servlet-asks-nobody
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        store(request);
        response.sendRedirect("rooms");
    }

    private void store(HttpServletRequest request) {
        try (PreparedStatement statement = connection.prepareStatement("INSERT INTO rooms (name) VALUES (?)")) {
            statement.setString(1, request.getParameter("name"));
            statement.executeUpdate();
        } catch (SQLException e) {
            log("not stored", e);
        }
    }
}

class RemoveRoom extends HttpServlet {
    private final RoomService roomService = new RoomService();

    // ok: java-servlet-asks-nobody
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getSession().getAttribute("user") == null) {
            response.sendError(401);
            return;
        }
        roomService.delete(request.getParameter("room"));
    }
}

class MoveRoom extends HttpServlet {
    private final RoomService roomService = new RoomService();

    // ok: java-servlet-asks-nobody
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!signedIn(request)) {
            response.sendError(401);
            return;
        }
        roomService.update(request.getParameter("room"), request.getParameter("floor"));
    }

    private boolean signedIn(HttpServletRequest request) {
        return request.getUserPrincipal() != null;
    }
}
