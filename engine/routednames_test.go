package engine

import "testing"

// A table of routes may write the name of a class in other case than its declaration, where the language takes them for the same.
func TestRoutedInOtherCase(t *testing.T) {
	const controller = `<?php
namespace App\Http\Controllers;

use Illuminate\Support\Facades\DB;

class SQLShelfController extends Controller
{
    public function find($id)
    {
        return DB::select("SELECT * FROM shelves WHERE id = $id");
    }
}
`
	for _, c := range []struct {
		line string
		told int
	}{
		{`Route::get('/shelf/{id}', 'App\Http\Controllers\SQLShelfController@find');`, 1},
		{`Route::get('/shelf/{id}', 'App\Http\Controllers\SqlShelfController@find');`, 1},
		{`Route::get('/shelf/{id}', 'App\Http\Controllers\SqlShelvesController@find');`, 0},
	} {
		sources := map[string]string{"app/Http/Controllers/SQLShelfController.php": controller, "routes/web.php": "<?php\n" + c.line + "\n"}
		if told := followed(t, "php", "php-laravel-raw-query-injection", sources); len(told) != c.told {
			t.Errorf("%s: told %d times, want %d", c.line, len(told), c.told)
		}
	}
}
