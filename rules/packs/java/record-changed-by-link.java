import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.*;

@Controller
class Rooms {
    private RoomService roomService;
    private RoomRepository rooms;

    @GetMapping("/rooms/delete/{id}")
    // ruleid: java-record-changed-by-link
    public String deleteRoom(@PathVariable Long id) {
        roomService.deleteRoom(id);
        return "redirect:/rooms";
    }

    @RequestMapping(value = "/rooms/remove", method = RequestMethod.GET)
    // ruleid: java-record-changed-by-link
    public String remove(long id) {
        rooms.deleteById(id);
        return "redirect:/rooms";
    }

    @RequestMapping("/approve/{id}")
    // ruleid: java-record-changed-by-link
    public String approve(@PathVariable("id") Long id) {
        Room room = rooms.findById(id).get();
        room.setApproved(true);
        rooms.save(room);
        return "redirect:/rooms";
    }

    @PostMapping("/rooms/delete/{id}")
    // ok: java-record-changed-by-link
    public String deleteByForm(@PathVariable Long id) {
        rooms.deleteById(id);
        return "redirect:/rooms";
    }

    @RequestMapping(value = "/rooms/remove", method = RequestMethod.POST)
    // ok: java-record-changed-by-link
    public String removeByForm(long id) {
        rooms.deleteById(id);
        return "redirect:/rooms";
    }

    @GetMapping("/rooms/delete/{id}/ask")
    // ok: java-record-changed-by-link
    public String deletePage(@PathVariable Long id, Model model) {
        model.addAttribute("room", rooms.findById(id));
        return "ask";
    }

    @GetMapping("/rooms/deleted/{id}")
    // ok: java-record-changed-by-link
    public String deleted(@PathVariable Long id, Model model) {
        model.addAttribute("room", rooms.findById(id));
        return "deleted";
    }

    @GetMapping("/rooms/remove/{id}/json")
    @ResponseBody
    // ok: java-record-changed-by-link
    public Answer removeForProgram(@PathVariable Long id) {
        rooms.deleteById(id);
        return Answer.done();
    }

    @GetMapping("/rooms/{id}")
    // ok: java-record-changed-by-link
    public String room(@PathVariable Long id, Model model) {
        model.addAttribute("room", rooms.findById(id));
        return "room";
    }
}

@RestController
class RoomsApi {
    private RoomRepository rooms;

    @GetMapping("/api/rooms/remove/{id}")
    // ok: java-record-changed-by-link
    public void remove(@PathVariable Long id) {
        rooms.deleteById(id);
    }
}
