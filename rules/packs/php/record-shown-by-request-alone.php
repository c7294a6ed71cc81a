<?php

use Illuminate\Database\Eloquent\Model;
use Illuminate\Http\Request;
use Illuminate\Support\Facades\Route;

class Invoice extends Model
{
    protected $fillable = ['total', 'user_id'];
}

class Article extends Model
{
    protected $fillable = ['title', 'user_id'];
}

class InvoiceController
{
    public function show($id)
    {
        // ruleid: php-record-shown-by-request-alone
        return view('invoices.show', ['invoice' => Invoice::findOrFail($id)]);
    }

    public function printed(Request $request, $number)
    {
        // ok: php-record-shown-by-request-alone
        return view('invoices.print', ['invoice' => $request->user()->invoices()->where('number', $number)->first()]);
    }

    public function printOpen($number)
    {
        // ruleid: php-record-shown-by-request-alone
        $invoice = Invoice::where('invoice_number', $number)->first();
        return view('invoices.print', compact('invoice'));
    }

    public function getAsked($id)
    {
        // ok: php-record-shown-by-request-alone
        $invoice = Invoice::find($id);
        $this->authorize('view', $invoice);
        return $invoice;
    }

    public function getByStaff($id)
    {
        // ok: php-record-shown-by-request-alone
        return Invoice::find($id);
    }
}

class ArticleController
{
    public function show($id)
    {
        // ok: php-record-shown-by-request-alone
        return view('articles.show', ['article' => Article::findOrFail($id)]);
    }
}

Route::middleware(['auth', 'verified'])->group(function () {
    Route::get('/invoices/{id}', [InvoiceController::class, 'show']);
    Route::get('/invoices/{number}/print', [InvoiceController::class, 'printed']);
    Route::get('/invoices/{number}/open', [InvoiceController::class, 'printOpen']);
    Route::get('/invoices/{id}/asked', [InvoiceController::class, 'getAsked']);
    Route::get('/articles/{id}', [ArticleController::class, 'show']);
});
Route::prefix('admin')->middleware('auth')->group(function () {
    Route::get('/invoices/{id}', [InvoiceController::class, 'getByStaff']);
});
