package shop;

import java.sql.SQLException;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

class Answers {
    ResponseEntity<Object> show(String id) {
        try {
            return ResponseEntity.ok(find(id));
        } catch (OrderNotFound e) {
            // ok: java-exception-text-sent-to-visitor
            return ResponseEntity.status(HttpStatus.NOT_FOUND).body(e.getMessage());
        } catch (Exception e) {
            // ruleid: java-exception-text-sent-to-visitor
            return ResponseEntity.status(HttpStatus.INTERNAL_SERVER_ERROR).body("Failed: " + e.getMessage());
        }
    }

    ResponseEntity<Object> rename(String id) {
        try {
            return ResponseEntity.ok(find(id));
        } catch (SQLException e) {
            // ruleid: java-exception-text-sent-to-visitor
            return ResponseEntity.badRequest().body(Map.of("error", e.getMessage()));
        }
    }

    ResponseEntity<Object> drop(String id) {
        try {
            return ResponseEntity.ok(find(id));
        } catch (Exception e) {
            // ruleid: java-exception-text-sent-to-visitor
            return new ResponseEntity<>(e.getMessage(), HttpStatus.BAD_REQUEST);
        }
    }

    ResponseEntity<Object> quiet(String id) {
        try {
            return ResponseEntity.ok(find(id));
        } catch (Exception e) {
            log.error("request failed", e.getMessage());
            // ok: java-exception-text-sent-to-visitor
            return ResponseEntity.status(HttpStatus.INTERNAL_SERVER_ERROR).body("Something went wrong.");
        }
    }

    CartResponse add(String id) {
        try {
            return new CartResponse(true, find(id));
        } catch (Exception e) {
            // ruleid: java-exception-text-sent-to-visitor
            return new CartResponse(false, e.getMessage());
        }
    }

    Result take(String id) {
        try {
            return Result.ok(find(id));
        } catch (IOException e) {
            // ruleid: java-exception-text-sent-to-visitor
            return Result.error(e.getMessage());
        }
    }

    Offer offer(String id) {
        try {
            return new Offer(find(id));
        } catch (Exception e) {
            // ok: java-exception-text-sent-to-visitor
            return new Offer(e.getMessage());
        }
    }

    void page(HttpServletRequest request) {
        try {
            store(request);
        } catch (Exception ex) {
            // ruleid: java-exception-text-sent-to-visitor
            request.setAttribute("message", "Not stored: " + ex);
        }
    }
}

@RestController
class Shown {
    @PostMapping("/orders")
    String order(@RequestBody Order order) {
        try {
            return store(order);
        } catch (Exception e) {
            // ruleid: java-exception-text-sent-to-visitor
            return "Error: " + e.getMessage();
        }
    }

    String described(Order order) {
        try {
            return store(order);
        } catch (Exception e) {
            // ok: java-exception-text-sent-to-visitor
            return "Error: " + e.getMessage();
        }
    }
}

@Controller
class Pages {
    @PostMapping("/orders/import")
    @ResponseBody
    public String imported(@RequestParam("file") MultipartFile file) {
        try {
            return store(file);
        } catch (Exception e) {
            e.printStackTrace();
            // ruleid: java-exception-text-sent-to-visitor
            return "Failed: " + e.getMessage();
        }
    }

    @GetMapping("/orders")
    public String page(Model model) {
        try {
            return view(model);
        } catch (Exception e) {
            // ok: java-exception-text-sent-to-visitor
            return "redirect:/error?" + e.getMessage();
        }
    }
}

@RestControllerAdvice
class Answers {
    @ExceptionHandler(Exception.class)
    public Map<String, Object> any(HttpServletRequest request, Exception ex) {
        Map<String, Object> answer = new HashMap<>();
        answer.put("path", request.getRequestURI());
        // ruleid: java-exception-text-sent-to-visitor
        answer.put("message", ex.getMessage());
        return answer;
    }

    @ExceptionHandler(OrderClosedException.class)
    public Map<String, Object> closed(OrderClosedException ex) {
        Map<String, Object> answer = new HashMap<>();
        // ok: java-exception-text-sent-to-visitor
        answer.put("message", ex.getMessage());
        return answer;
    }
}

@RestController
class Search {
    @GetMapping("/search")
    public Object search(@RequestParam String text) {
        try {
            return found(text);
        } catch (Exception e) {
            // ruleid: java-exception-text-sent-to-visitor
            return Map.of("error", e.getMessage());
        }
    }
}

@Controller
class Forms {
    @PostMapping("/forms")
    public String save(@RequestParam String text, Model model) {
        try {
            store(text);
            return "saved";
        } catch (Exception e) {
            // ruleid: java-exception-text-sent-to-visitor
            model.addAttribute("error", "Not saved: " + e.getMessage());
            return "form";
        }
    }

    @PostMapping("/rows")
    public void row(HttpServletRequest request) {
        HttpSession session = request.getSession();
        try {
            store(request.getParameter("row"));
        } catch (ClassNotFoundException e) {
            session.setAttribute("toast", "Not stored.");
        } catch (SQLException e) {
            // ruleid: java-exception-text-sent-to-visitor
            session.setAttribute("toast", e.getMessage());
        } finally {
            close();
        }
    }
}
