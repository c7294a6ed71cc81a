<?php

use Illuminate\Http\Request;

function photo(Request $request)
{
    $ending = $request->image->getClientOriginalExtension();
    // ok: php-path-traversal
    $request->image->storeAs('photos', 'T' . date('Ymd') . '.' . $ending);
    // ruleid: php-path-traversal
    $request->image->storeAs('photos', $request->name . '.' . $ending);
}
