<?php

class User extends Model
{
    // ruleid: php-model-accepts-every-attribute
    protected $guarded = [];
}
class Post extends Model
{
    // ok: php-model-accepts-every-attribute
    protected $fillable = ["title"];
    // ok: php-model-accepts-every-attribute
    protected $guarded = ["id"];
    // ok: php-model-accepts-every-attribute
    protected $hidden = [];
}
