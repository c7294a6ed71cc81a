<?php

use Illuminate\Database\Eloquent\Model;
use Illuminate\Http\Request;
use Illuminate\Support\Facades\Auth;
use Illuminate\Support\Facades\Route;

class Parcel extends Model
{
    protected $fillable = ['weight', 'user_id'];
}

class Voucher extends Model
{
    public function owner()
    {
        return $this->belongsTo(Person::class);
    }
}

class Depot extends Model
{
    protected $fillable = ['city'];
}

class ParcelController
{
    public function update(Request $request, $id)
    {
        // ruleid: php-record-changed-by-request-alone
        $parcel = Parcel::find($id);
        $parcel->weight = $request->weight;
        $parcel->save();
    }

    public function destroy($id)
    {
        // ruleid: php-record-changed-by-request-alone
        Parcel::where('id', $id)->delete();
    }

    public function updateOwn($id)
    {
        // ok: php-record-changed-by-request-alone
        Parcel::where('id', $id)->where('user_id', Auth::id())->update(['weight' => 1]);
    }

    public function deleteAsked($id)
    {
        // ok: php-record-changed-by-request-alone
        $parcel = Parcel::findOrFail($id);
        $this->authorize('delete', $parcel);
        $parcel->delete();
    }

    public function deleteByStaff($id)
    {
        // ok: php-record-changed-by-request-alone
        Parcel::destroy($id);
    }

    public function editDepot($id)
    {
        // ok: php-record-changed-by-request-alone
        return Depot::find($id);
    }

    public function show($id)
    {
        // ok: php-record-changed-by-request-alone
        return Parcel::find($id);
    }
}

class VoucherController
{
    public function update(Request $request, string $id)
    {
        // ruleid: php-record-changed-by-request-alone
        Voucher::findOrFail($id)->update(['value' => 2]);
    }
}

class LabelController
{
    public function destroy(Parcel $parcel)
    {
        // ruleid: php-record-changed-by-request-alone
        $parcel->delete();
    }

    public function update(Request $request, Depot $depot)
    {
        // ok: php-record-changed-by-request-alone
        $depot->update($request->validate(['city' => 'required']));
    }

    public function editAsked(Request $request, Parcel $parcel)
    {
        // ok: php-record-changed-by-request-alone
        abort_if($parcel->user_id !== $request->user()->id, 403);
        // ok: php-record-changed-by-request-alone
        $parcel->update($request->only(['weight']));
    }
}

class StampController
{
    public function __construct()
    {
        $this->middleware('can:manage');
    }

    public function update($id)
    {
        // ok: php-record-changed-by-request-alone
        Voucher::findOrFail($id)->update(['value' => 2]);
    }
}

Route::group(['middleware' => 'auth'], function () {
    Route::put('/parcels/{id}', [ParcelController::class, 'update']);
    Route::delete('/parcels/{id}', 'ParcelController@destroy')->name('parcels.destroy');
    Route::put('/parcels/{id}/own', [ParcelController::class, 'updateOwn']);
    Route::delete('/parcels/{id}/asked', [ParcelController::class, 'deleteAsked']);
    Route::delete('/parcels/{id}/any', [ParcelController::class, 'deleteByStaff'])->middleware('role:dispatcher');
    Route::get('/depots/{id}', [ParcelController::class, 'editDepot']);
    Route::get('/parcels/{id}', [ParcelController::class, 'show']);
    Route::resource('vouchers', VoucherController::class);
    Route::delete('/labels/{parcel}', [LabelController::class, 'destroy']);
    Route::put('/labels/{depot}', [LabelController::class, 'update']);
    Route::put('/labels/{parcel}/asked', [LabelController::class, 'editAsked']);
    Route::resource('stamps', StampController::class);
});
