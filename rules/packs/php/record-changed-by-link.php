<?php

use Illuminate\Support\Facades\Route;

// ruleid: php-record-changed-by-link
Route::get('/orders/{id}/delete', [OrderController::class, 'destroy'])->name('orders.delete');
// ruleid: php-record-changed-by-link
Route::get('/users/{id}/block', 'UserController@blockUser');
// ruleid: php-record-changed-by-link
Route::middleware('auth')->get('/leaves/{leave}/approve', [LeaveController::class, 'approve']);
// ok: php-record-changed-by-link
Route::get('/orders/{id}/delete', [OrderController::class, 'deleteForm']);
// ok: php-record-changed-by-link
Route::get('/orders/deleted', [OrderController::class, 'deleted']);
// ok: php-record-changed-by-link
Route::get('/orders/{id}', [OrderController::class, 'show']);
// ok: php-record-changed-by-link
Route::delete('/orders/{id}', [OrderController::class, 'destroy']);
// ok: php-record-changed-by-link
Route::get('/mails/{id}/cancel', [MailController::class, 'cancel'])->middleware('signed');
// ok: php-record-changed-by-link
Route::get('/cart/clear', [CartController::class, 'remove']);
