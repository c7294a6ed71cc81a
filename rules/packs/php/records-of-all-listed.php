<?php

use Illuminate\Database\Eloquent\Model;
use Illuminate\Http\Request;
use Illuminate\Support\Facades\Route;

class Student extends Model
{
    protected $fillable = ['name', 'email', 'phone'];
}

class Course extends Model
{
    protected $fillable = ['title', 'text'];
}

class StudentController
{
    public function index()
    {
        // ruleid: php-records-of-all-listed
        $students = Student::paginate(20);
        return view('students.index', compact('students'));
    }

    public function latest()
    {
        // ruleid: php-records-of-all-listed
        return view('students.latest', ['students' => Student::orderBy('id', 'desc')->get()]);
    }

    public function inside()
    {
        // ok: php-records-of-all-listed
        return view('students.inside', ['students' => Student::all()]);
    }

    public function asked()
    {
        $this->authorize('viewAny', Student::class);
        // ok: php-records-of-all-listed
        return Student::all();
    }

    // No route leads to it.
    public function exported()
    {
        // ok: php-records-of-all-listed
        return Student::all();
    }
}

class CourseController
{
    public function index()
    {
        // ok: php-records-of-all-listed
        return view('courses.index', ['courses' => Course::all()]);
    }
}

class MemberController
{
    public function index()
    {
        // ruleid: php-records-of-all-listed
        return view('members.index', ['members' => Student::paginate(20)]);
    }
}

class GuardedController
{
    public function __construct()
    {
        $this->middleware('auth');
    }

    public function index()
    {
        // ok: php-records-of-all-listed
        return view('guarded.index', ['students' => Student::all()]);
    }
}

Route::get('/students', [StudentController::class, 'index']);
Route::get('/students/latest', [StudentController::class, 'latest']);
Route::get('/courses', [CourseController::class, 'index']);
Route::get('/asked', [StudentController::class, 'asked']);
Route::resource('guarded', GuardedController::class);
Route::get('/members', [MemberController::class, 'index']);
Route::middleware('auth')->group(function () {
    Route::resource('members', MemberController::class)->except(['index']);
    Route::get('/students/inside', [StudentController::class, 'inside']);
});
