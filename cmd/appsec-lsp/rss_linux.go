package main

// maxrssUnit is the unit of getrusage(2)'s ru_maxrss on Linux, in bytes.
const maxrssUnit = 1024
