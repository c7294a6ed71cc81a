<?php

use Illuminate\Http\Request;
use Illuminate\Support\Facades\DB;

class ItemController extends Controller
{
    public function index(Request $request)
    {
        // ruleid: php-laravel-raw-query-injection
        $a = DB::select("SELECT * FROM items WHERE price < " . $request->input("max"));
        // ruleid: php-laravel-raw-query-injection
        $b = DB::table("items")->whereRaw("price < " . $request->max)->get();
        $sort = $request->query("sort");
        // ruleid: php-laravel-raw-query-injection
        $c = Item::query()->orderByRaw($sort)->get();
        // ruleid: php-laravel-raw-query-injection
        $d = DB::table("items")->select(DB::raw("count(" . request("column") . ")"))->get();
        // ok: php-laravel-raw-query-injection
        $e = DB::select("SELECT * FROM items WHERE price < ?", [$request->input("max")]);
        // ok: php-laravel-raw-query-injection
        $f = DB::table("items")->whereRaw("price < ?", [$request->max])->get();
        // ok: php-laravel-raw-query-injection
        $g = DB::table("items")->where("price", "<", $request->max)->get();
        // ok: php-laravel-raw-query-injection
        $h = DB::select("SELECT * FROM items LIMIT " . $request->integer("n"));
        return [$a, $b, $c, $d, $e, $f, $g, $h];
    }
}

class SearchRequest extends \Illuminate\Foundation\Http\FormRequest
{
    protected $table = "items";

    public function found()
    {
        // ok: php-laravel-raw-query-injection
        $all = DB::select("SELECT * FROM " . $this->table);
        // ruleid: php-laravel-raw-query-injection
        return DB::select("SELECT * FROM " . $this->name);
    }
}
